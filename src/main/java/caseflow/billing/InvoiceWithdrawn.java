package caseflow.billing;

import caseflow.web.Conflict;

/** It is void, as whoever wanted to pay it is told. */
public final class InvoiceWithdrawn extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceWithdrawn(String number) {
        super("billing.conflict.withdrawn", number);
    }
}
