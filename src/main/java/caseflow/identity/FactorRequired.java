package caseflow.identity;

import caseflow.web.Conflict;

/** Somebody who needs a second factor cannot be without. */
public final class FactorRequired extends Conflict {

    private static final long serialVersionUID = 1L;

    FactorRequired() {
        super("identity.conflict.factor-required");
    }
}
