package caseflow.identity;

import caseflow.web.NotNow;

/** Too many links that open nothing came from one network. */
final class TooManyKnocks extends NotNow {

    private static final long serialVersionUID = 1L;

    TooManyKnocks() {
        super(429, "identity.knocks", null);
    }
}
