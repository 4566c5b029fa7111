package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.billing.mail.ReminderLetter;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.settings.ReminderSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds clients of what they have to pay: by itself when it is time, or because staff ask for it. Of one invoice once a
 * day at most: whoever reminds holds the invoice, looks again, and notes it together with the letters.
 */
@Service
@Transactional
public class InvoiceReminders {

    /** Days may come closer together than a day when the firm moves to another time zone. */
    private static final Duration APART = Duration.ofHours(16);

    private final InvoiceStore invoices;
    private final ReminderStore store;
    private final ReminderLetter letter;
    private final ReminderSettings rules;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvoiceReminders(
            InvoiceStore invoices,
            ReminderStore store,
            ReminderLetter letter,
            ReminderSettings rules,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invoices = invoices;
        this.store = store;
        this.letter = letter;
        this.rules = rules;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Those of which it is time to remind, one client's after the other's. */
    @Transactional(readOnly = true)
    public List<InvoiceId> due(ClientScope scope) {
        return turns(null, scope).stream().map(ReminderStore.Turn::invoice).toList();
    }

    /** Reminds of it if it still is time: somebody may have been faster, with a reminder or with the money. */
    public void remindIfDue(InvoiceId id, ClientScope scope, Actor actor) {
        Invoice invoice = lock(id, scope);
        for (ReminderStore.Turn turn : turns(id, scope)) {
            remind(invoice, turn.step(), scope, actor);
        }
    }

    /**
     * Reminds of it now, whatever the rules are, and even if reminders are paused.
     *
     * @return the names of those it was mailed to; empty if nobody at the client is to hear of invoices
     * @throws InvoiceNotIssued if it is a draft
     * @throws InvoiceVoid if it is void
     * @throws InvoiceSettled if nothing is open on it
     * @throws NothingToPay if a card is paying it
     * @throws InvoiceRemindedToday if the client has heard of it today
     */
    public List<String> remind(InvoiceId id, ClientScope scope, Actor actor) {
        Invoice invoice = lock(id, scope);
        String number = invoice.issued().number();
        if (!invoice.payable()) {
            throw new InvoiceSettled(number);
        }
        if (store.underWay(id, scope)) {
            throw new NothingToPay();
        }
        LocalDate today = settings.today();
        if (store.of(id, scope)
                .last()
                .filter(last -> !last.on().isBefore(today))
                .isPresent()) {
            throw new InvoiceRemindedToday(number);
        }
        return remind(invoice, null, scope, actor);
    }

    /** From now on no reminder of it goes by itself. */
    public void pause(InvoiceId id, ClientScope scope, Actor actor) {
        Invoice invoice = lock(id, scope);
        invoice.issued();
        if (store.pause(id, clock.instant(), actor.name(), scope)) {
            events.publishEvent(RemindersPaused.of(invoice, actor));
        }
    }

    /** What was missed meanwhile is not made up for, but for what would have gone these last days. */
    public void resume(InvoiceId id, ClientScope scope, Actor actor) {
        Invoice invoice = lock(id, scope);
        if (store.resume(id, scope)) {
            events.publishEvent(RemindersResumed.of(invoice, actor));
        }
    }

    private List<String> remind(Invoice invoice, @Nullable Integer step, ClientScope scope, Actor actor) {
        LocalDate today = settings.today();
        List<String> readers = letter.post(invoice, today, scope);
        if (!readers.isEmpty()) {
            store.add(invoice.id(), new Reminder(today, step, clock.instant(), actor.name(), readers), scope);
            events.publishEvent(InvoiceReminded.of(invoice, actor));
        }
        return readers;
    }

    private List<ReminderStore.Turn> turns(@Nullable InvoiceId only, ClientScope scope) {
        LocalDate today = settings.today();
        Instant quiet = clock.instant().minus(APART);
        return store.turns(rules.rules().due(today), only, today, quiet, scope);
    }

    private Invoice lock(InvoiceId id, ClientScope scope) {
        return invoices.lock(id, scope).orElseThrow(NotFound::new);
    }
}
