package caseflow.payments;

import caseflow.web.Conflict;

/** While something else was to be done, the payment came. */
public final class CardPaymentArrived extends Conflict {

    private static final long serialVersionUID = 1L;

    CardPaymentArrived(String description) {
        super("payments.conflict.arrived", description);
    }
}
