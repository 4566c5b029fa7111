package caseflow.payments;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the review list shows it.
 *
 * @param description of the attempt it is about
 * @param dueAt until when it must be answered, for a dispute
 * @param inquiry whether the bank only asks, and nothing is disputed yet
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
        boolean inquiry,
        Instant foundAt) {

    /** As it stands in message keys: {@code refund_failed}. */
    public String word() {
        return inquiry ? "inquiry" : kind.key();
    }
}
