package caseflow.identity;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the firm, or did.
 *
 * @param factor whether they have a second factor
 * @param seen when they last used CaseFlow in a session there still is
 */
public record Colleague(
        long id,
        String name,
        String email,
        Role role,
        Standing standing,
        boolean factor,
        @Nullable Instant seen) {

    /** How far they have come into the house, or out of it. */
    public enum Standing {
        /** Mailed a link to set a password, and has not yet. */
        INVITED,
        ACTIVE,
        OFF;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean is(Standing asked) {
        return standing == asked;
    }

    boolean runsTheFirm() {
        return role == Role.ADMIN && standing == Standing.ACTIVE;
    }
}
