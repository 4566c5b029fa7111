package caseflow.contracts;

import caseflow.web.Conflict;

/** It must be taken out of the trash first. */
public final class ContractInTrash extends Conflict {

    private static final long serialVersionUID = 1L;

    ContractInTrash(String topic) {
        super("contracts.conflict.trash", topic);
    }
}
