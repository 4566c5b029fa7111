package caseflow.billing;

import caseflow.payments.AttemptId;
import org.joda.money.Money;

/** Whether an invoice can be paid by card just now. */
public sealed interface Till {

    /** There is nothing to pay, or the firm takes no cards. */
    record Shut() implements Till {}

    /**
     * It is open, but no card can pay it.
     *
     * @param least that could be paid by card
     */
    record Unsuited(Money least) implements Till {}

    /** Somebody has paid, and the bank has it in hand. */
    record UnderWay(AttemptId attempt) implements Till {}

    /** @param parts whether a part of it may be paid */
    record Open(boolean parts) implements Till {}
}
