package caseflow.settings;

import caseflow.web.Conflict;

/** Somebody else has saved the rules since. */
public final class ReminderRulesChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    ReminderRulesChangedMeanwhile() {
        super("settings.conflict.reminders");
    }
}
