package caseflow.identity;

import caseflow.web.Conflict;

/** The firm asks its contacts for no second factor, and offers none. */
public final class FactorNotOffered extends Conflict {

    private static final long serialVersionUID = 1L;

    FactorNotOffered() {
        super("identity.conflict.factor-off");
    }
}
