package caseflow.clients;

import java.util.Set;

/**
 * A contact as another one of the same client may know them: no address, no phone.
 *
 * @param title what this person is at the client; may be empty
 * @param permissions what the portal shows them, nothing while they may not sign in
 */
public record Colleague(
        String name,
        TextDirection direction,
        String title,
        boolean primary,
        Set<Permission> permissions,
        AccessState access) {

    public Colleague {
        permissions = Set.copyOf(permissions);
    }

    static Colleague of(Contact contact) {
        return new Colleague(
                contact.name(),
                contact.person().direction(),
                contact.person().title(),
                contact.primary(),
                contact.access() == null ? Set.of() : contact.permissions(),
                contact.state());
    }
}
