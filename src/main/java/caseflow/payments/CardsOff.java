package caseflow.payments;

import caseflow.web.Conflict;

/** There are no keys, so nobody can be asked to send money back. */
public final class CardsOff extends Conflict {

    private static final long serialVersionUID = 1L;

    public CardsOff() {
        super("payments.conflict.off");
    }
}
