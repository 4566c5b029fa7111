package caseflow.contracts;

import caseflow.web.Conflict;

/** What contracts are called by cannot go. */
public final class ContractTypeUsed extends Conflict {

    private static final long serialVersionUID = 1L;

    ContractTypeUsed(String name) {
        super("contracts.conflict.type-used", name);
    }
}
