package caseflow.payments;

import caseflow.web.NotNow;

/** So many cards were refused that somebody may be trying out stolen ones. */
public final class TooManyCards extends NotNow {

    private static final long serialVersionUID = 1L;

    TooManyCards() {
        super(429, "payments.too-many-cards", null);
    }
}
