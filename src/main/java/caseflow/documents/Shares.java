package caseflow.documents;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.documents.DocumentFact.What;
import caseflow.documents.mail.ShareLetter;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who at the client sees a document; nobody does by itself. */
@Service
@Transactional
public class Shares {

    private final DocumentStore store;
    private final DocumentListStore lists;
    private final ShareLetter letter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shares(
            DocumentStore store,
            DocumentListStore lists,
            ShareLetter letter,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.letter = letter;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotOneClients if they belong to several */
    @Transactional(readOnly = true)
    public List<Document> together(Collection<DocumentId> ids, ClientScope scope) {
        List<Document> documents = ids.stream()
                .distinct()
                .map(id -> lists.find(id, scope).orElseThrow(NotFound::new))
                .toList();
        if (documents.stream().map(Document::client).distinct().count() != 1) {
            throw new NotOneClients();
        }
        return documents;
    }

    /** In the place of how they were shared; what somebody saw and is not in it any more is gone for them at once. */
    public void share(Collection<DocumentId> ids, Sharing sharing, ClientScope scope, Actor actor) {
        change(ids, sharing, scope, actor);
    }

    /** And tells those who see them now. @return the names of those it was mailed to */
    public List<String> shareAndTell(Collection<DocumentId> ids, Sharing sharing, ClientScope scope, Actor actor) {
        List<Document> shared = change(ids, sharing, scope, actor);
        return sharing.shared() ? letter.post(shared, scope) : List.of();
    }

    private List<Document> change(Collection<DocumentId> ids, Sharing sharing, ClientScope scope, Actor actor) {
        List<Document> documents = together(ids, scope).stream()
                // everybody in the same order, so that no two wait for each other
                .sorted(Comparator.comparingLong(document -> document.id().value()))
                .map(document -> store.lock(document.id(), scope)
                        .orElseThrow(NotFound::new)
                        .atHand())
                .toList();
        documents.forEach(document -> change(document, sharing, scope, actor));
        return documents.stream()
                .map(document -> lists.find(document.id(), scope).orElseThrow())
                .toList();
    }

    private void change(Document document, Sharing sharing, ClientScope scope, Actor actor) {
        if (document.sharing().equals(sharing)) {
            return;
        }
        store.share(document, sharing, clock.instant(), actor.name(), scope);
        Document now = lists.find(document.id(), scope).orElseThrow();
        events.publishEvent(DocumentFact.of(now, sharing.shared() ? What.SHARED : What.UNSHARED, actor));
    }
}
