package caseflow.payments;

import org.jspecify.annotations.Nullable;

/**
 * Published once for each entry of the card ledger, in the transaction that writes it: whoever asked for the payment
 * books it, or neither happens.
 *
 * @param entry the id of the entry
 * @param payable what a refund is to be taken back from, where somebody said so
 */
public record CardMoneyMoved(
        long entry,
        Attempt attempt,
        CardEntry fact,
        @Nullable Long payable) {}
