package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.payments.Attempts;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what staff say about money: entries are added, and taken back by a further entry. */
@Service
@Transactional
class Ledger {

    private final PaymentStore store;
    private final InvoiceStore invoices;
    private final Attempts attempts;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            PaymentStore store,
            InvoiceStore invoices,
            Attempts attempts,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.invoices = invoices;
        this.attempts = attempts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    public Payment record(InvoiceId id, int version, PaymentEntry entry, ClientScope scope, Actor actor) {
        Invoice invoice = invoices.lock(id, scope).orElseThrow(NotFound::new);
        attempts.requireNone(id.value(), scope);
        invoice.pay(entry.amount());
        invoice.seen(version);
        PaymentId recorded = store.insert(invoice, entry, clock.instant(), actor.name());
        invoices.pay(id, entry.amount(), scope);
        events.publishEvent(PaymentRecorded.of(invoice, entry.amount(), actor));
        return find(recorded, scope);
    }

    public void reverse(PaymentId id, String reason, ClientScope scope, Actor actor) {
        Payment seen = find(id, scope);
        Invoice invoice = invoices.lock(seen.invoice(), scope).orElseThrow(NotFound::new);
        Payment payment = find(id, scope);
        PaymentEntry entry = payment.takeBack(settings.today(), reason);
        store.reverse(invoice, payment, entry, clock.instant(), actor.name());
        invoices.pay(invoice.id(), entry.amount(), scope);
        events.publishEvent(PaymentReversed.of(invoice, payment.amount(), actor));
    }

    private Payment find(PaymentId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }
}
