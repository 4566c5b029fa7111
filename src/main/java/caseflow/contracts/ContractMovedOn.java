package caseflow.contracts;

import caseflow.web.Conflict;

/** Somebody has signed it, or sent another version, since it was looked at. */
public final class ContractMovedOn extends Conflict {

    private static final long serialVersionUID = 1L;

    ContractMovedOn(String topic) {
        super("contracts.conflict.moved-on", topic);
    }
}
