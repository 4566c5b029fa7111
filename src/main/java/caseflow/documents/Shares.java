package caseflow.documents;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.documents.DocumentFact.What;
import caseflow.documents.mail.ShareLetter;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who at the client sees a document; nobody does by itself. */
@Service
@Transactional
public class Shares {

    private final DocumentStore store;
    private final DocumentListStore lists;
    private final Contacts contacts;
    private final ShareLetter letter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shares(
            DocumentStore store,
            DocumentListStore lists,
            Contacts contacts,
            ShareLetter letter,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.contacts = contacts;
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

    /**
     * In the place of how they were shared; what somebody saw and is not in it any more is gone for them at once.
     *
     * @param documents as the person saw them
     */
    public void share(List<Document> documents, Sharing sharing, ClientScope scope, Actor actor) {
        change(documents, sharing, scope, actor);
    }

    /** And tells those who see them now. @return the names of those it was mailed to */
    public List<String> shareAndTell(List<Document> documents, Sharing sharing, ClientScope scope, Actor actor) {
        List<Document> shared = change(documents, sharing, scope, actor);
        return sharing.shared() ? letter.post(shared, scope) : List.of();
    }

    private List<Document> change(List<Document> seen, Sharing sharing, ClientScope scope, Actor actor) {
        List<Document> documents = seen.stream()
                // everybody in the same order, so that no two wait for each other
                .sorted(Comparator.comparingLong(document -> document.id().value()))
                .map(document -> store.lock(document.id(), scope)
                        .orElseThrow(NotFound::new)
                        .atHand()
                        .seen(document.version()))
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
        events.publishEvent(fact(now, scope, actor));
    }

    /** Says with whom, so that the record tells who could see it when. */
    private DocumentFact fact(Document document, ClientScope scope, Actor actor) {
        Sharing sharing = document.sharing();
        if (sharing.all() || !sharing.shared()) {
            return DocumentFact.of(document, sharing.all() ? What.SHARED : What.UNSHARED, actor);
        }
        String readers = contacts.of(document.client(), scope).stream()
                .filter(sharing::includes)
                .map(Contact::name)
                .collect(Collectors.joining(", "));
        return DocumentFact.chosen(document, readers, actor);
    }
}
