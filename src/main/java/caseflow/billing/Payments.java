package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.billing.mail.ReceiptLetter;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the ledger of payments. Entries are added, and taken back by a further entry. */
@Service
@Transactional
public class Payments {

    private final PaymentStore store;
    private final InvoiceStore invoices;
    private final Papers papers;
    private final ReceiptLetter letter;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Payments(
            PaymentStore store,
            InvoiceStore invoices,
            Papers papers,
            ReceiptLetter letter,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.invoices = invoices;
        this.papers = papers;
        this.letter = letter;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Payment find(PaymentId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Sheet sheet(InvoiceId id, ClientScope scope) {
        Invoice invoice = invoices.find(id, scope).orElseThrow(NotFound::new);
        return new Sheet(invoice, invoice.papers().isPresent() ? store.of(id, scope) : List.of());
    }

    /** Of one invoice, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Payment> of(InvoiceId invoice, ClientScope scope) {
        return store.of(invoice, scope);
    }

    /** Across all invoices, the latest first. */
    @Transactional(readOnly = true)
    public PaymentHistory history(PaymentHistory.Place place, ClientScope scope) {
        return PaymentHistory.of(store.history(place, scope), place);
    }

    /**
     * Records money that came.
     *
     * @param version of the invoice that the person saw, so that one transfer is not recorded twice
     * @throws InvoiceNotIssued if it is a draft
     * @throws InvoiceVoid if it is void
     * @throws PaymentExceedsBalance if it is more than is open
     * @throws InvoiceChangedMeanwhile if it has been paid or changed since
     */
    public Payment record(InvoiceId id, int version, PaymentEntry entry, ClientScope scope, Actor actor) {
        Invoice invoice = invoices.lock(id, scope).orElseThrow(NotFound::new);
        invoice.pay(entry.amount());
        invoice.seen(version);
        PaymentId recorded = store.insert(invoice, entry, clock.instant(), actor.name());
        invoices.pay(id, entry.amount(), scope);
        Payment payment = find(recorded, scope);
        papers.keep(payment, invoices.find(id, scope).orElseThrow(NotFound::new), scope);
        events.publishEvent(PaymentRecorded.of(invoice, entry.amount(), actor));
        return payment;
    }

    /**
     * Records money that came, and mails a receipt.
     *
     * @return the names of those it was mailed to; empty if nobody at the client is to hear of invoices
     */
    public List<String> recordAndThank(InvoiceId id, int version, PaymentEntry entry, ClientScope scope, Actor actor) {
        return letter.post(record(id, version, entry, scope, actor), scope);
    }

    /**
     * Takes a wrong entry back; both stay in the history.
     *
     * @param reason for the firm alone
     * @throws PaymentAlreadyReversed if it was taken back before, or takes another one back itself
     */
    public void reverse(PaymentId id, String reason, ClientScope scope, Actor actor) {
        Payment seen = find(id, scope);
        Invoice invoice = invoices.lock(seen.invoice(), scope).orElseThrow(NotFound::new);
        Payment payment = find(id, scope);
        PaymentEntry entry = payment.takeBack(settings.today(), reason);
        store.reverse(invoice, payment, entry, clock.instant(), actor.name());
        invoices.pay(invoice.id(), entry.amount(), scope);
        events.publishEvent(PaymentReversed.of(invoice, payment.amount(), actor));
    }
}
