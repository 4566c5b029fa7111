package caseflow.billing;

import caseflow.web.Conflict;

/** Money was received for it, which has to be taken back before the invoice can be. */
public final class InvoiceHasPayments extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceHasPayments(String number) {
        super("billing.conflict.paid", number);
    }
}
