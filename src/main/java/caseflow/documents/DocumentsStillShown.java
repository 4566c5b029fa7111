package caseflow.documents;

import caseflow.activity.StillShown;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.Permission;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A document that was shared may be taken away again, or be shared with others only. */
@Component
class DocumentsStillShown implements StillShown {

    private final DocumentListStore lists;

    DocumentsStillShown(DocumentListStore lists) {
        this.lists = lists;
    }

    @Override
    public String section() {
        return Permission.DOCUMENTS.key();
    }

    @Override
    public Set<String> among(Collection<String> paths, long client, long contact) {
        List<DocumentId> ids = paths.stream()
                .map(path -> DocumentId.valueOf(path.substring(path.lastIndexOf('/') + 1)))
                .toList();
        return lists.seen(ids, new ContactId(contact), ClientScope.of(new ClientId(client))).stream()
                .map(document -> DocumentFact.path(document.id()))
                .collect(Collectors.toSet());
    }
}
