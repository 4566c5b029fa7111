package caseflow.contracts;

import caseflow.web.Conflict;

/** It is out of the firm's hands: it must be withdrawn before it can be changed or put away. */
public final class ContractBinds extends Conflict {

    private static final long serialVersionUID = 1L;

    ContractBinds(String topic) {
        super("contracts.conflict.binds", topic);
    }
}
