package caseflow.links;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.evidence.Subject;
import caseflow.web.NotFound;

/**
 * What a live link grants to whoever holds it: one document, as one contact. Controllers below {@code /l/{token}} take it
 * as an argument.
 */
public record LinkGrant(LinkId id, Subject subject, Reader reader) {

    public ClientScope scope() {
        return ClientScope.of(reader.client());
    }

    /** The contact, who has not signed in to any account. */
    public Actor actor() {
        return new Actor(Actor.Kind.CONTACT, null, reader.name(), reader.address());
    }

    /**
     * The id of the document, for whoever owns that kind.
     *
     * @throws NotFound if the link opens another kind
     */
    public long about(String kind) {
        if (!subject.kind().equals(kind)) {
            throw new NotFound();
        }
        return subject.id();
    }
}
