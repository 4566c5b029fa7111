package caseflow.settings;

import caseflow.web.Conflict;

/** Somebody else has saved the settings since. */
public final class FirmChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    FirmChangedMeanwhile() {
        super("settings.conflict.firm");
    }
}
