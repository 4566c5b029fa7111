package caseflow.billing;

import caseflow.web.Conflict;

/** It has its number, and stays as it was issued. */
public final class InvoiceAlreadyIssued extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceAlreadyIssued(String number) {
        super("billing.conflict.issued", number);
    }
}
