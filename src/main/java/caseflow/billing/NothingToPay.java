package caseflow.billing;

import caseflow.web.Conflict;

/** Whatever was open is paid, or is being paid. */
public final class NothingToPay extends Conflict {

    private static final long serialVersionUID = 1L;

    NothingToPay() {
        super("billing.conflict.nothing");
    }
}
