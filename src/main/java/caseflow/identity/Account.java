package caseflow.identity;

import caseflow.activity.Actor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param passwordHash none until the person has set a password
 * @param role none for contacts
 */
public record Account(
        long id,
        String email,
        String name,
        Locale language,
        @Nullable String passwordHash,
        @Nullable Role role) {

    boolean staff() {
        return role != null;
    }

    /** This person as the one who does something, though nobody may be signed in. */
    Actor actor(@Nullable String address) {
        return new Actor(staff() ? Actor.Kind.STAFF : Actor.Kind.CONTACT, id, name, address);
    }
}
