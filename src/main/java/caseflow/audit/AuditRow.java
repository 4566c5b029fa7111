package caseflow.audit;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the trail, every column of it that was written. */
record AuditRow(
        long id,
        Instant at,
        String actorKind,
        @Nullable Long account,
        String actor,
        @Nullable String address,
        @Nullable Long client,
        String deed,
        String path,
        String label,
        @Nullable String section,
        @Nullable BigDecimal amount,
        @Nullable String currency) {}
