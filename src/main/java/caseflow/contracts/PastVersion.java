package caseflow.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was sent once, and what became of it. */
public record PastVersion(
        int number,
        Instant at,
        String by,
        @Nullable Instant signedAt,
        @Nullable Instant declinedAt,
        @Nullable Withdrawal withdrawal) {}
