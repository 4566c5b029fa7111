package caseflow.billing;

import caseflow.web.Conflict;
import org.joda.money.Money;

/** More than is open. */
public final class PaymentExceedsBalance extends Conflict {

    private static final long serialVersionUID = 1L;

    PaymentExceedsBalance(String number, Money amount, Money balance) {
        super("billing.conflict.exceeds", number, amount, balance);
    }
}
