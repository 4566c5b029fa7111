package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.jobs.Rounds;
import caseflow.settings.FirmSettings;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Reminds everybody's clients by day, each of each invoice in a transaction of its own. */
@Component
class ReminderRound {

    /** Where the firm is: nobody is reminded at night, and what was missed late in the day waits for the morning. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final InvoiceReminders reminders;
    private final FirmSettings settings;

    ReminderRound(InvoiceReminders reminders, FirmSettings settings) {
        this.reminders = reminders;
        this.settings = settings;
    }

    void remind() {
        LocalTime time = settings.time();
        if (time.isBefore(MORNING) || !time.isBefore(EVENING)) {
            return;
        }
        Rounds.each(reminders.due(ClientScope.ALL), id -> reminders.remindIfDue(id, ClientScope.ALL, Actor.system()));
    }
}
