package caseflow.identity;

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
}
