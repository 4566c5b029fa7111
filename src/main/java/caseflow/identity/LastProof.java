package caseflow.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the person of a session last proved who they are; never, for one who came in by a mailed link. */
record LastProof(@Nullable Instant at) {

    /** So long it counts as fresh, and no moment longer (VAULT-3). */
    static final Duration FRESH = Duration.ofMinutes(5);

    /** How long it is fresh yet; zero if it is not. */
    Duration leftAt(Instant now) {
        if (at == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, at.plus(FRESH));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
