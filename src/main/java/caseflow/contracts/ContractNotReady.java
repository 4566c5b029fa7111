package caseflow.contracts;

import caseflow.web.Conflict;

/** Something is missing before anybody can sign it. */
public final class ContractNotReady extends Conflict {

    private static final long serialVersionUID = 1L;

    private ContractNotReady(String key, Object... words) {
        super(key, words);
    }

    static ContractNotReady withoutText(String topic) {
        return new ContractNotReady("contracts.conflict.empty", topic);
    }

    static ContractNotReady withoutSigner(String topic) {
        return new ContractNotReady("contracts.conflict.nobody", topic);
    }

    static ContractNotReady withoutTime(String topic) {
        return new ContractNotReady("contracts.conflict.past", topic);
    }

    /** @param fields as they stand in the text */
    static ContractNotReady withGaps(String topic, String fields) {
        return new ContractNotReady("contracts.conflict.gaps", topic, fields);
    }

    static ContractNotReady unprintable(String topic) {
        return new ContractNotReady("contracts.conflict.unprintable", topic);
    }

    /** @param name of a signer who could not open it */
    public static ContractNotReady outOfReach(String name) {
        return new ContractNotReady("contracts.conflict.out-of-reach", name);
    }
}
