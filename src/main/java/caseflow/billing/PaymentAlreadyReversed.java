package caseflow.billing;

import caseflow.web.Conflict;

/** It was taken back before. */
public final class PaymentAlreadyReversed extends Conflict {

    private static final long serialVersionUID = 1L;

    PaymentAlreadyReversed(String receipt) {
        super("billing.conflict.reversed", receipt);
    }
}
