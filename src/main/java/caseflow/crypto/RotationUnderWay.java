package caseflow.crypto;

import caseflow.web.Conflict;

/** This key is being changed already. */
public final class RotationUnderWay extends Conflict {

    private static final long serialVersionUID = 1L;

    RotationUnderWay() {
        super("crypto.conflict.rotating");
    }
}
