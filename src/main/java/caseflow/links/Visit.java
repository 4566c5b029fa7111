package caseflow.links;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the client looks at a document, or answers it.
 *
 * @param link by which they came, if not through the portal
 * @param place the address of the document's page on their way
 * @param door whose templates draw it: {@code portal} or {@code link}
 */
public record Visit(
        Reader reader,
        Actor actor,
        ClientScope scope,
        @Nullable Long link,
        String place,
        String door) {

    public String view(String module, String page) {
        return module + "/" + door + "/" + page;
    }
}
