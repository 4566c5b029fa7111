package caseflow.engagements;

import caseflow.web.Conflict;

/** Every contract is of a type, and the firm has none. */
public final class NoContractType extends Conflict {

    private static final long serialVersionUID = 1L;

    NoContractType() {
        super("engagements.conflict.types");
    }
}
