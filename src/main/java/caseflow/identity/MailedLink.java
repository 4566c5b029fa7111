package caseflow.identity;

import java.time.Instant;

/** A link as it was mailed: still open, or closed because it was used, replaced or left too long. */
record MailedLink(long id, long accountId, LinkPurpose purpose, Instant expiresAt, boolean spent) {

    boolean openAt(Instant now) {
        return !spent && now.isBefore(expiresAt);
    }
}
