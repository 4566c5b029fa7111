package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.billing.InvoiceState.Issued;
import caseflow.clients.ClientScope;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes invoices out: the number, the frozen content, the PDF, all at once or not at all. */
@Service
@Transactional
public class Issuances {

    private final InvoiceStore store;
    private final CounterStore counter;
    private final Papers papers;
    private final Dispatches dispatches;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuances(
            InvoiceStore store,
            CounterStore counter,
            Papers papers,
            Dispatches dispatches,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.counter = counter;
        this.papers = papers;
        this.dispatches = dispatches;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param version of the draft that the person saw
     * @param day the date of the invoice
     * @throws InvoiceAlreadyIssued if it is not a draft any more
     * @throws InvoiceChangedMeanwhile if it has been saved since
     * @throws InvoiceNotReady if something is missing
     */
    public Invoice issue(InvoiceId id, int version, LocalDate day, ClientScope scope, Actor actor) {
        Invoice draft = store.lock(id, scope).orElseThrow(NotFound::new);
        Firm firm = settings.current();
        draft.readyToIssue(day, firm.invoices().days());
        draft.seen(version);
        Issued issued = new Issued(
                firm.invoices().number(counter.nextInvoice()),
                day,
                draft.dueOn(day, firm.invoices().days()),
                clock.instant(),
                actor.name(),
                draft.billedTo());
        store.issue(draft, issued, scope);
        Invoice invoice = draft.issue(issued);
        papers.keep(invoice, scope);
        events.publishEvent(InvoiceIssued.of(invoice, actor));
        return invoice;
    }

    /**
     * Issues, and mails it to everybody at the client who is to hear of invoices.
     *
     * @return the names of those it was mailed to; empty if there is nobody
     */
    public List<String> issueAndSend(InvoiceId id, int version, LocalDate day, ClientScope scope, Actor actor) {
        issue(id, version, day, scope, actor);
        return dispatches.send(id, scope, actor);
    }
}
