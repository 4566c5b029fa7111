package caseflow.payments;

import caseflow.web.NotNow;

/** The provider did not answer in time, or not as it should. */
public final class CardsUnreachable extends NotNow {

    private static final long serialVersionUID = 1L;

    public CardsUnreachable(Throwable cause) {
        this("payments.unreachable", cause);
    }

    private CardsUnreachable(String key, Throwable cause) {
        super(503, key, cause);
    }

    /** @param key of the sentence that says what that means for what was being done */
    CardsUnreachable during(String key) {
        return new CardsUnreachable(key, this);
    }
}
