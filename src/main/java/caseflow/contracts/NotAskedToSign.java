package caseflow.contracts;

import caseflow.web.Conflict;

/** Each signs once, and only those who are asked to. */
public final class NotAskedToSign extends Conflict {

    private static final long serialVersionUID = 1L;

    private NotAskedToSign(String key, String name) {
        super(key, name);
    }

    static NotAskedToSign neverWas(String name) {
        return new NotAskedToSign("contracts.conflict.not-asked", name);
    }

    static NotAskedToSign sentElsewhere(String name) {
        return new NotAskedToSign("contracts.conflict.elsewhere", name);
    }

    static NotAskedToSign signedBy(String name) {
        return new NotAskedToSign("contracts.conflict.signed-by", name);
    }
}
