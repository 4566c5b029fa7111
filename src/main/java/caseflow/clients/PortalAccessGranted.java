package caseflow.clients;

import caseflow.activity.Actor;
import java.util.Locale;

/**
 * A contact may sign in from now on, and needs to be told how.
 *
 * @param clientName whose portal it is
 * @param email where to write to; the firm vouches for it
 * @param language to write in
 */
public record PortalAccessGranted(
        Actor actor, ClientId client, ContactId contact, String clientName, String email, String name, Locale language)
        implements ClientFact {

    @Override
    public String deed() {
        return "access.granted";
    }

    @Override
    public String label() {
        return name;
    }
}
