package caseflow.billing;

import caseflow.web.Conflict;

/** It was taken back, so that nothing more can be done with it. */
public final class InvoiceVoid extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceVoid(String number) {
        super("billing.conflict.void", number);
    }
}
