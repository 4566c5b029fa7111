package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.billing.mail.InvoiceLetter;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails issued invoices, as often as it is asked to. */
@Service
@Transactional
public class Dispatches {

    private final InvoiceStore store;
    private final InvoiceLetter letter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatches(InvoiceStore store, InvoiceLetter letter, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.letter = letter;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the names of those it was mailed to; empty if nobody at the client is to hear of invoices
     * @throws InvoiceNotIssued if it is a draft
     * @throws InvoiceVoid if it is void
     */
    public List<String> send(InvoiceId id, ClientScope scope, Actor actor) {
        Invoice invoice = store.lock(id, scope).orElseThrow(NotFound::new);
        invoice.issued();
        List<String> names = letter.post(invoice, scope);
        if (!names.isEmpty()) {
            store.sent(id, clock.instant(), scope);
            events.publishEvent(InvoiceSent.of(invoice, actor));
        }
        return names;
    }
}
