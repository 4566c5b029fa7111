package caseflow.links;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.identity.Token;
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

    /** Of whoever holds that link. */
    public static Visit by(LinkGrant grant, Token token) {
        return by(grant, LinkAddress.of(token));
    }

    /** @param place the address of the page that the link opens */
    public static Visit by(LinkGrant grant, String place) {
        return new Visit(
                grant.reader(), grant.actor(), grant.scope(), grant.id().value(), place, "link");
    }

    public String view(String module, String page) {
        return module + "/" + door + "/" + page;
    }
}
