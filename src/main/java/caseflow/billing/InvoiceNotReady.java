package caseflow.billing;

import caseflow.web.Conflict;

/** Something is missing that an invoice must have before it can be issued. */
public final class InvoiceNotReady extends Conflict {

    private static final long serialVersionUID = 1L;

    private InvoiceNotReady(String key, String title) {
        super(key, title);
    }

    static InvoiceNotReady withoutLines(String title) {
        return new InvoiceNotReady("billing.conflict.lines", title);
    }

    static InvoiceNotReady withoutAmount(String title) {
        return new InvoiceNotReady("billing.conflict.amount", title);
    }

    static InvoiceNotReady dueBeforeIssue(String title) {
        return new InvoiceNotReady("billing.conflict.due", title);
    }
}
