package caseflow.documents;

import caseflow.clients.ClientScope;
import caseflow.clients.Permission;
import caseflow.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands beside the shared documents. */
@Component
public class DocumentTabs {

    private final List<DocumentTab> tabs;

    DocumentTabs(List<DocumentTab> tabs) {
        this.tabs = tabs;
    }

    /** Those that this person may see, and that have anything on them; none without the documents themselves. */
    public List<DocumentTab> shownTo(SignedIn person, ClientScope scope) {
        return person.may(Permission.DOCUMENTS.key())
                ? tabs.stream()
                        .filter(tab -> person.may(tab.section()) && tab.present(scope))
                        .toList()
                : List.of();
    }
}
