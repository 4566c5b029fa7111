package caseflow.contracts;

import caseflow.web.Conflict;

/** Somebody else has saved it since it was read. */
public final class ContractChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    ContractChangedMeanwhile(String topic) {
        super("contracts.conflict.changed", topic);
    }
}
