package caseflow.identity;

import org.jspecify.annotations.Nullable;

/**
 * The first factor was right, and the second is waited for.
 *
 * @param first what was right
 * @param secret of an app that is to be enrolled first, sealed; null where one counts already
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PendingSignIn(long id, Account account, Factor first, byte @Nullable [] secret) {

    boolean enrols() {
        return secret != null;
    }

    /** With an app at hand, a mailbox is no longer all that was proved; with one that comes from there alone, it is. */
    Factor enrolled() {
        return first.provesThePerson() ? Factor.TOTP : first;
    }
}
