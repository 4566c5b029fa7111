package caseflow.payments;

import caseflow.web.Conflict;
import org.joda.money.Money;

/** More is to be sent back than is left. */
public final class RefundExceedsReceived extends Conflict {

    private static final long serialVersionUID = 1L;

    RefundExceedsReceived(Money amount, Money left) {
        super("payments.conflict.exceeds", amount, left);
    }
}
