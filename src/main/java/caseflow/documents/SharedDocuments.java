package caseflow.documents;

import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.evidence.Reader;
import caseflow.web.NotFound;
import caseflow.web.Stretch;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The client's door to documents: what is shared with whoever asks, and nothing else. */
@Service
@Transactional
public class SharedDocuments {

    private final DocumentListStore lists;
    private final AccessStore accesses;
    private final Clock clock;

    SharedDocuments(DocumentListStore lists, AccessStore accesses, Clock clock) {
        this.lists = lists;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Stretch<Document, DocumentId> list(DocumentQuery query, Reader reader, ClientScope scope) {
        return Stretch.of(
                lists.seen(query, contact(reader), scope),
                DocumentListStore.ROWS,
                query.after(),
                query.before(),
                Document::id);
    }

    /** Notes that it was opened in that way. */
    public Document open(DocumentId id, Access.How how, Reader reader, ClientScope scope) {
        Document document = find(id, reader, scope);
        accesses.insert(List.of(document), how, reader, clock.instant());
        return document;
    }

    /** Several at once, to be taken home together. */
    public List<Document> open(Collection<DocumentId> ids, Reader reader, ClientScope scope) {
        List<Document> chosen = lists.seen(ids, contact(reader), scope);
        if (chosen.size() < Set.copyOf(ids).size()) {
            throw new NotFound();
        }
        accesses.insert(chosen, Access.How.ZIP, reader, clock.instant());
        return chosen;
    }

    /** All that this contact may see. */
    public List<Document> openAll(Reader reader, ClientScope scope) {
        List<Document> all = lists.seen(contact(reader), scope);
        accesses.insert(all, Access.How.ZIP, reader, clock.instant());
        return all;
    }

    /** Without a note: what is drawn of a page that was noted. */
    @Transactional(readOnly = true)
    public Document find(DocumentId id, Reader reader, ClientScope scope) {
        return lists.seen(id, contact(reader), scope).orElseThrow(NotFound::new);
    }

    /** Who has looked at it or taken it home, the newest first. */
    @Transactional(readOnly = true)
    public List<Access> accesses(Document document, ClientScope scope) {
        return accesses.of(document.id(), scope);
    }

    private static ContactId contact(Reader reader) {
        return Objects.requireNonNull(reader.contact(), "readers are contacts");
    }
}
