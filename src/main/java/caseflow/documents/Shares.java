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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return judged(ids, lists.find(ids, scope));
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

    private static List<Document> judged(Collection<DocumentId> ids, List<Document> documents) {
        if (documents.size() < Set.copyOf(ids).size()) {
            throw new NotFound();
        }
        if (documents.stream().map(Document::client).distinct().count() != 1) {
            throw new NotOneClients();
        }
        return documents;
    }

    private List<Document> change(List<Document> seen, Sharing sharing, ClientScope scope, Actor actor) {
        Map<DocumentId, Integer> versions = seen.stream().collect(Collectors.toMap(Document::id, Document::version));
        List<Document> documents = judged(versions.keySet(), store.lock(versions.keySet(), scope));
        documents.forEach(document -> document.atHand().seen(versions.getOrDefault(document.id(), -1)));
        Set<DocumentId> changed = documents.stream()
                .filter(document -> !document.sharing().equals(sharing))
                .map(Document::id)
                .collect(Collectors.toSet());
        Map<DocumentId, Sharing> before = documents.stream().collect(Collectors.toMap(Document::id, Document::sharing));
        store.share(changed, documents.get(0).client(), sharing, clock.instant(), actor.name(), scope);
        List<Document> now = lists.find(versions.keySet(), scope);
        String readers = readers(now.get(0), scope);
        now.stream()
                .filter(document -> changed.contains(document.id()))
                .flatMap(
                        document -> facts(document, before.getOrDefault(document.id(), Sharing.NOBODY), readers, actor))
                .forEach(events::publishEvent);
        return now;
    }

    /** Says with whom, so that the record tells who could see it when; and tells those who could not see it before. */
    private static Stream<DocumentFact> facts(Document document, Sharing before, String readers, Actor actor) {
        Sharing sharing = document.sharing();
        if (sharing.all() || !sharing.shared()) {
            return Stream.of(DocumentFact.of(document, sharing.all() ? What.SHARED : What.UNSHARED, actor));
        }
        DocumentFact chosen = DocumentFact.chosen(document, readers, actor);
        return sharing.contacts().stream().allMatch(before::includes)
                ? Stream.of(chosen)
                : Stream.of(chosen, DocumentFact.of(document, What.SHARED, actor));
    }

    private String readers(Document document, ClientScope scope) {
        return contacts.of(document.client(), scope).stream()
                .filter(document.sharing()::includes)
                .map(Contact::name)
                .collect(Collectors.joining(", "));
    }
}
