package caseflow.billing;

import caseflow.web.Conflict;

/** Somebody else saved or paid it after this page of it was opened. */
public final class InvoiceChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceChangedMeanwhile(String label) {
        super("billing.conflict.changed", label);
    }
}
