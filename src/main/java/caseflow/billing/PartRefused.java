package caseflow.billing;

import caseflow.web.Conflict;

/** This amount of what is open cannot be paid by card. */
public final class PartRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    PartRefused(String key, Object... words) {
        super(key, words);
    }
}
