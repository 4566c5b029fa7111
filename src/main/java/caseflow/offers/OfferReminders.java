package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.jobs.Rounds;
import caseflow.settings.FirmSettings;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Reminds clients once, some days before an offer cannot be answered any more; each in a transaction of its own, so that
 * nobody's answer waits for the whole round, and what has been mailed stays noted if it breaks off.
 */
@Service
class OfferReminders {

    private static final int DAYS_BEFORE = 3;

    /** Where the firm is: nobody is reminded at night. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Offers offers;
    private final OfferDispatches dispatches;
    private final FirmSettings settings;
    private final MailSettings rules;

    OfferReminders(Offers offers, OfferDispatches dispatches, FirmSettings settings, MailSettings rules) {
        this.offers = offers;
        this.dispatches = dispatches;
        this.settings = settings;
        this.rules = rules;
    }

    void remind() {
        LocalTime time = settings.time();
        if (time.isBefore(MORNING) || !rules.mails(Occasion.OFFER_REMINDER)) {
            return;
        }
        LocalDate today = settings.today();
        List<OfferId> due = offers.unreminded(today, today.plusDays(DAYS_BEFORE), ClientScope.ALL);
        Rounds.each(due, id -> dispatches.remind(id, ClientScope.ALL, Actor.system()));
    }
}
