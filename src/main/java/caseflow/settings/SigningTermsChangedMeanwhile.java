package caseflow.settings;

import caseflow.web.Conflict;

/** Somebody else has saved the terms since. */
public final class SigningTermsChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    SigningTermsChangedMeanwhile() {
        super("settings.conflict.signing");
    }
}
