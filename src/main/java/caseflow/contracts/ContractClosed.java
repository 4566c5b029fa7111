package caseflow.contracts;

import caseflow.web.Conflict;

/** Nobody can sign it any more, or not yet this. */
public final class ContractClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    private ContractClosed(String key, Object... words) {
        super(key, words);
    }

    static ContractClosed signed(String topic) {
        return new ContractClosed("contracts.conflict.signed", topic);
    }

    static ContractClosed declined(String topic, String by) {
        return new ContractClosed("contracts.conflict.declined", topic, by);
    }

    static ContractClosed withdrawn(String topic) {
        return new ContractClosed("contracts.conflict.withdrawn", topic);
    }

    static ContractClosed expired(String topic) {
        return new ContractClosed("contracts.conflict.expired", topic);
    }

    static ContractClosed replaced(String topic) {
        return new ContractClosed("contracts.conflict.replaced", topic);
    }
}
