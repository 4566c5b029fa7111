package caseflow.activity;

import org.jspecify.annotations.Nullable;

/**
 * Who does a deed.
 *
 * @param accountId the account signed in; none for {@link Kind#SYSTEM}
 * @param address the network address the deed came from, where there is one
 */
public record Actor(
        Kind kind,
        @Nullable Long accountId,
        String name,
        @Nullable String address) {

    public enum Kind {
        STAFF,
        CONTACT,
        SYSTEM
    }

    /** CaseFlow itself: a job, or a set-up step before anybody can sign in. */
    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, "CaseFlow", null);
    }
}
