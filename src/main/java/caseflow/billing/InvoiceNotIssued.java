package caseflow.billing;

import caseflow.web.Conflict;

/** Still a draft: there is nothing yet to send, pay or take back. */
public final class InvoiceNotIssued extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceNotIssued(String title) {
        super("billing.conflict.draft", title);
    }
}
