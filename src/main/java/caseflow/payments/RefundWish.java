package caseflow.payments;

import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody at the firm wants to send back.
 *
 * @param key tells one press of a button from the next
 * @param payable what it is taken back from, where that matters
 * @param reason for the firm alone
 * @param again although another refund of the same payment has no answer yet
 */
public record RefundWish(
        UUID key, AttemptId attempt, @Nullable Long payable, Money amount, String reason, boolean again) {}
