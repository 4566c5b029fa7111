package caseflow.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about where the firm is paid, from a moment on that was settled when it was asked for.
 *
 * @param value what it is from then on
 * @param askedFrom the network address it was asked from, if it was known
 */
public record BankChange<T>(
        long id,
        T value,
        Instant askedAt,
        String askedBy,
        @Nullable String askedFrom,
        Instant effectiveAt) {

    boolean inForce(Instant now) {
        return !effectiveAt.isAfter(now);
    }
}
