package caseflow.payments;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that the firm asked to be sent back.
 *
 * @param payable what it is to be taken back from
 * @param refund the provider's id, as soon as it is known
 * @param failure why it failed, in the provider's words
 */
public record Refund(
        long id,
        AttemptId attempt,
        @Nullable Long payable,
        Money amount,
        String reason,
        UUID key,
        @Nullable String refund,
        RefundState state,
        String failure,
        Instant askedAt,
        String askedBy) {}
