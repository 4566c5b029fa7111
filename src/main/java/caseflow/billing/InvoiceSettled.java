package caseflow.billing;

import caseflow.web.Conflict;

/** Nothing is to be paid on it any more. */
public final class InvoiceSettled extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceSettled(String number) {
        super("billing.conflict.settled", number);
    }
}
