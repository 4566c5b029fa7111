package caseflow.billing;

import caseflow.web.Conflict;

/** The client has been reminded of it today. */
public final class InvoiceRemindedToday extends Conflict {

    private static final long serialVersionUID = 1L;

    InvoiceRemindedToday(String number) {
        super("billing.conflict.reminded", number);
    }
}
