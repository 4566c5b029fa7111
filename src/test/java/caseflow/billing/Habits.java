package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.settings.ReminderRules;
import caseflow.settings.ReminderRules.Again;
import caseflow.settings.ReminderSettings;
import java.util.List;

/** How the firm reminds, for as long as a test needs it. */
record Habits(ReminderSettings settings) {

    private static final Again NOT_AGAIN = new Again(false, 14, 3);

    void asAtFirst() {
        only(true, true, true);
    }

    void only(boolean before, boolean onTheDay, boolean after) {
        set(before, 3, onTheDay, after, List.of(7, 21), NOT_AGAIN);
    }

    /** As often as can be: the day before, on the day, and five days on end after it. */
    void everyDay() {
        set(true, 1, true, true, List.of(1, 2, 3, 4, 5), NOT_AGAIN);
    }

    void after(int days, Again again) {
        set(false, 3, false, true, List.of(days), again);
    }

    private void set(
            boolean before, int daysBefore, boolean onTheDay, boolean after, List<Integer> daysAfter, Again again) {
        var rules = new ReminderRules(
                before,
                daysBefore,
                onTheDay,
                after,
                daysAfter,
                again,
                settings.rules().version());
        settings.change(rules, Actor.system());
    }
}
