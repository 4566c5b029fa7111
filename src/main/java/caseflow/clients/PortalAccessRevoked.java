package caseflow.clients;

import caseflow.activity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A contact may not sign in any more: sessions and invitations for this client end now.
 *
 * @param account what the contact signed in with, no longer linked when this is heard; none if there never was one
 */
public record PortalAccessRevoked(
        Actor actor,
        ClientId client,
        ContactId contact,
        String name,
        @Nullable Long account) implements ClientFact {

    @Override
    public String deed() {
        return "access.revoked";
    }

    @Override
    public String label() {
        return name;
    }
}
