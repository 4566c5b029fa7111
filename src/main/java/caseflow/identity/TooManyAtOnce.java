package caseflow.identity;

import caseflow.web.NotNow;

/** More passwords are being checked than this machine should check at a time. */
final class TooManyAtOnce extends NotNow {

    private static final long serialVersionUID = 1L;

    TooManyAtOnce() {
        super(503, "identity.busy", null);
    }
}
