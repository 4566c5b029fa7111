package caseflow.settings;

import caseflow.web.Conflict;

/** Somebody else has saved the rules since. */
public final class MailRulesChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    MailRulesChangedMeanwhile() {
        super("settings.conflict.mail");
    }
}
