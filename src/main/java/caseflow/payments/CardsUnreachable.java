package caseflow.payments;

import caseflow.web.NotNow;

/** The provider did not answer in time, or not as it should. */
public final class CardsUnreachable extends NotNow {

    private static final long serialVersionUID = 1L;

    public CardsUnreachable(Throwable cause) {
        super(503, "payments.unreachable", cause);
    }
}
