package caseflow.seal.visitor;

import caseflow.web.NotNow;

/** From one network address in a short time. */
final class TooManyVerifications extends NotNow {

    private static final long serialVersionUID = 1L;

    TooManyVerifications() {
        super(429, "seal.verify.wait", null);
    }
}
