package caseflow.payments;

import caseflow.web.Conflict;

/** The bank has a payment in hand, so nothing else may be done about what it is for. */
public final class CardPaymentUnderWay extends Conflict {

    private static final long serialVersionUID = 1L;

    CardPaymentUnderWay(String description) {
        super("payments.conflict.under-way", description);
    }
}
