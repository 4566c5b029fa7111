package caseflow.payments;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the review list shows it.
 *
 * @param description of the attempt it is about
 * @param dueAt until when it must be answered, for a dispute
 */
public record ReviewItem(
        long id,
        Finding.Kind kind,
        String subject,
        @Nullable AttemptId attempt,
        @Nullable String description,
        @Nullable String client,
        @Nullable Money amount,
        @Nullable Instant dueAt,
        Instant foundAt) {}
