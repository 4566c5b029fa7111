package caseflow.settings;

import caseflow.web.Conflict;

/** Somebody else has saved another colour since. */
public final class LookChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    LookChangedMeanwhile() {
        super("settings.conflict.look");
    }
}
