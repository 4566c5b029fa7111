package caseflow.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Published once for each entry of the card ledger, in the transaction that writes it: whoever asked for the payment
 * books it, or neither happens.
 *
 * @param entry the id of the entry
 * @param payable what a refund is to be taken back from, where somebody said so
 * @param answerBy until when a dispute may be answered
 */
public record CardMoneyMoved(
        long entry,
        Attempt attempt,
        CardEntry fact,
        @Nullable Long payable,
        @Nullable Instant answerBy) {}
