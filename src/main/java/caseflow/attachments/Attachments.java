package caseflow.attachments;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.evidence.Subject;
import caseflow.storage.Blob;
import caseflow.storage.Storage;
import caseflow.web.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the files that go with a document. Its owner has found the document within the scope before it comes here,
 * and judges whether it may still be changed.
 */
@Service
@Transactional
public class Attachments {

    /** To one document. */
    public static final int MOST = 20;

    private final AttachmentStore store;
    private final Arrivals arrivals;
    private final Storage storage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            AttachmentStore store, Arrivals arrivals, Storage storage, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.arrivals = arrivals;
        this.storage = storage;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param client whose document it is
     * @param name as the browser gave it
     * @throws AttachmentEmpty if there is not a byte in it
     * @throws TooManyAttachments if the document has as many as it may
     */
    public Attachment add(Subject subject, ClientId client, String name, InputStream bytes, Actor actor) {
        store.lock(subject);
        if (store.of(subject, ClientScope.of(client)).size() >= MOST) {
            throw new TooManyAttachments(FileName.of(name).value());
        }
        Attachment added = append(subject, client, name, bytes, actor);
        events.publishEvent(AttachmentAdded.of(added, actor));
        return added;
    }

    /** As {@link #add}, however many there are, and not told: where each is the next version of one thing, which tells of itself. */
    public Attachment append(Subject subject, ClientId client, String name, InputStream bytes, Actor actor) {
        Arrival file = arrivals.of(name, bytes);
        return store.insert(subject, client, file, put(file), clock.instant(), actor.name());
    }

    /** In the order they were added, without those that were removed. */
    @Transactional(readOnly = true)
    public List<Attachment> of(Subject subject, ClientScope scope) {
        return store.of(subject, scope);
    }

    /** Also one that was removed: what was sent with it still shows it. */
    @Transactional(readOnly = true)
    public Attachment find(AttachmentId id, Subject subject, ClientScope scope) {
        return store.find(id, subject, scope).orElseThrow(NotFound::new);
    }

    /**
     * The bytes as they came; whoever asks closes them.
     *
     * @throws caseflow.storage.BlobUnreadable if they are not there, or not as they came
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public InputStream open(Attachment attachment) {
        return storage.open(attachment.blob());
    }

    /**
     * Takes it off the document. Its bytes are kept.
     *
     * @throws AttachmentAlreadyRemoved if it was
     */
    public void remove(AttachmentId id, Subject subject, ClientScope scope, Actor actor) {
        Attachment removed = store.lock(id, subject, scope)
                .orElseThrow(NotFound::new)
                .remove(new Removal(clock.instant(), actor.name()));
        store.update(removed, scope);
        events.publishEvent(AttachmentRemoved.of(removed, actor));
    }

    private Blob put(Arrival file) {
        try (InputStream bytes = file.bytes()) {
            return storage.put(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
