package caseflow.documents;

import caseflow.activity.Actor;
import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentId;
import caseflow.attachments.Attachments;
import caseflow.attachments.NewFile;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterId;
import caseflow.documents.DocumentFact.What;
import caseflow.web.NotFound;
import caseflow.web.Stretch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The firm's door to documents. What is out of scope is {@link NotFound}. */
@Service
@Transactional
public class Documents {

    private final DocumentStore store;
    private final DocumentListStore lists;
    private final Attachments attachments;
    private final DocumentSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentStore store,
            DocumentListStore lists,
            Attachments attachments,
            DocumentSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.attachments = attachments;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Document find(DocumentId id, ClientScope scope) {
        return lists.find(id, scope).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Stretch<Document, DocumentId> list(DocumentQuery query, ClientScope scope) {
        return Stretch.of(
                lists.list(query, scope), DocumentListStore.ROWS, query.after(), query.before(), Document::id);
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> versions(Document document, ClientScope scope) {
        return attachments.of(document.subject(), scope);
    }

    /**
     * Adds a file that nobody at the client sees before it is shared.
     *
     * @param client found within the scope
     * @throws QuotaExceeded if there is no room for it
     */
    public Document add(
            ClientId client,
            @Nullable MatterId matter,
            String name,
            InputStream bytes,
            ClientScope scope,
            Actor actor) {
        Document added = put(client, matter, name, bytes, scope, actor);
        keepWithin(client, added.name());
        return added;
    }

    /**
     * Adds all of them, or none.
     *
     * @param files each with the name it came with
     * @throws QuotaExceeded if there is no room for all
     */
    public void addAll(
            ClientId client, @Nullable MatterId matter, List<NewFile> files, ClientScope scope, Actor actor) {
        String last = "";
        for (NewFile file : files) {
            try (InputStream bytes = file.bytes().getInputStream()) {
                last = put(client, matter, file.name(), bytes, scope, actor).name();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        keepWithin(client, last);
    }

    /** The share and the history stay. @throws QuotaExceeded if there is no room for it */
    public Document addVersion(DocumentId id, String name, InputStream bytes, ClientScope scope, Actor actor) {
        Document document = lock(id, scope).atHand();
        refuseFull(document.client(), name);
        store.version(id, attachments.append(document.subject(), document.client(), name, bytes, actor), scope);
        keepWithin(document.client(), name);
        Document newer = find(id, scope);
        events.publishEvent(DocumentFact.of(newer, What.VERSIONED, actor));
        return newer;
    }

    /** @param seen the version of the record that the person saw */
    public void edit(DocumentId id, int seen, String name, @Nullable MatterId matter, ClientScope scope, Actor actor) {
        lock(id, scope).atHand().seen(seen);
        store.edit(id, name, matter, scope);
        events.publishEvent(DocumentFact.inside(find(id, scope), What.EDITED, actor));
    }

    /** Puts it away: from this moment on nobody at the client sees it. */
    public void remove(DocumentId id, ClientScope scope, Actor actor) {
        Document document = lock(id, scope).atHand();
        store.remove(id, new Document.Removed(clock.instant(), actor.name()), scope);
        events.publishEvent(DocumentFact.inside(document, What.REMOVED, actor));
    }

    /** Puts it back, shared as it was. @throws QuotaExceeded if its place was taken meanwhile */
    public void restore(DocumentId id, ClientScope scope, Actor actor) {
        Document document = lock(id, scope);
        if (document.removal() != null) {
            store.remove(id, null, scope);
            keepWithin(document.client(), document.name());
            events.publishEvent(DocumentFact.inside(document, What.RESTORED, actor));
        }
    }

    /** One of its versions. */
    @Transactional(readOnly = true)
    public Attachment version(Document document, AttachmentId file, ClientScope scope) {
        return attachments.find(file, document.subject(), scope);
    }

    private Document put(
            ClientId client,
            @Nullable MatterId matter,
            String name,
            InputStream bytes,
            ClientScope scope,
            Actor actor) {
        refuseFull(client, name);
        DocumentId id = store.insert(client, matter, clock.instant(), actor.name());
        store.first(id, attachments.append(Document.subject(id), client, name, bytes, actor), scope);
        Document added = find(id, scope);
        events.publishEvent(DocumentFact.inside(added, What.ADDED, actor));
        return added;
    }

    /** After the bytes have come, which may take long: nobody is to wait for that. */
    private void keepWithin(ClientId client, String name) {
        store.lockSize(client);
        refuseFull(client, name);
    }

    private void refuseFull(ClientId client, String name) {
        DataSize quota = settings.quota();
        if (store.size(client) > quota.toBytes()) {
            throw new QuotaExceeded(name, quota.toMegabytes());
        }
    }

    private Document lock(DocumentId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new);
    }
}
