package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.offers.mail.OfferLetter;
import caseflow.settings.FirmSettings;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds clients once, some days before an offer cannot be answered any more. */
@Service
@Transactional
class OfferReminders {

    private static final int DAYS_BEFORE = 3;

    /** Where the firm is: nobody is reminded at night. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final OfferStore store;
    private final OfferListStore lists;
    private final OfferLetter letter;
    private final FirmSettings settings;
    private final MailSettings rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferReminders(
            OfferStore store,
            OfferListStore lists,
            OfferLetter letter,
            FirmSettings settings,
            MailSettings rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.letter = letter;
        this.settings = settings;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many offers it reminded of */
    public int remind() {
        LocalTime time = LocalTime.ofInstant(clock.instant(), settings.current().zone());
        if (time.isBefore(MORNING) || !rules.mails(Occasion.OFFER_REMINDER)) {
            return 0;
        }
        LocalDate today = settings.today();
        List<OfferId> due = lists.unreminded(today, today.plusDays(DAYS_BEFORE), ClientScope.ALL);
        due.forEach(this::remind);
        return due.size();
    }

    private void remind(OfferId id) {
        Offer offer = store.lock(id, ClientScope.ALL).orElseThrow();
        if (offer.state(settings.today()) == OfferState.OPEN) {
            letter.reminder(offer, ClientScope.ALL, Actor.system());
            store.reminded(id, clock.instant(), ClientScope.ALL);
            events.publishEvent(OfferReminded.of(offer, Actor.system()));
        }
    }
}
