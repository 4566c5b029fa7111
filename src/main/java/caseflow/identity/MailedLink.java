package caseflow.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link as it was mailed: still open, or closed because it was used, replaced or left too long.
 *
 * @param email where it was mailed to, if that is not the account's address yet
 */
record MailedLink(
        long id,
        long accountId,
        LinkPurpose purpose,
        @Nullable String email,
        Instant expiresAt,
        boolean spent) {

    boolean openAt(Instant now) {
        return !spent && now.isBefore(expiresAt);
    }
}
