package caseflow.documents;

import caseflow.web.Conflict;

/** There is no room for another file of this client. */
public final class QuotaExceeded extends Conflict {

    private static final long serialVersionUID = 1L;

    /** @param megabytes that a client may have */
    QuotaExceeded(String name, long megabytes) {
        super("documents.conflict.quota", name, megabytes);
    }
}
