package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to invoices. What is out of scope is {@link NotFound}; a client's scope holds no drafts and no internal notes.
 */
@Service
@Transactional
public class Invoices {

    private final InvoiceStore store;
    private final LineStore lines;
    private final InvoiceListStore lists;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invoices(
            InvoiceStore store,
            LineStore lines,
            InvoiceListStore lists,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.lists = lists;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Invoice find(InvoiceId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    /** @throws InvoiceAlreadyIssued if it is not a draft any more */
    @Transactional(readOnly = true)
    public Invoice findDraft(InvoiceId id, ClientScope scope) {
        Invoice invoice = find(id, scope);
        invoice.draft();
        return invoice;
    }

    /**
     * @throws InvoiceNotIssued if it is a draft
     * @throws InvoiceVoid if it is void
     */
    @Transactional(readOnly = true)
    public Invoice findIssued(InvoiceId id, ClientScope scope) {
        Invoice invoice = find(id, scope);
        invoice.issued();
        return invoice;
    }

    @Transactional(readOnly = true)
    public InvoiceList list(InvoiceQuery query, ClientScope scope) {
        List<InvoiceSummary> found = new ArrayList<>(lists.list(query, scope));
        boolean more = found.size() > InvoiceListStore.ROWS;
        if (more) {
            found.remove(InvoiceListStore.ROWS);
        }
        Cursor from = query.from();
        boolean backward = from != null && from.backward();
        if (backward) {
            Collections.reverse(found);
        }
        boolean before = backward ? more : from != null;
        boolean after = backward || more;
        return InvoiceList.of(found, query.sort(), before, after);
    }

    /** What is still to be paid, and the most pressing of it. */
    @Transactional(readOnly = true)
    public OpenInvoices open(ClientScope scope, int limit) {
        return lists.openWithSums(scope, settings.today(), limit);
    }

    /** Begins a draft, which the client does not see. */
    public Invoice draft(InvoiceContent content, ClientScope scope, Actor actor) {
        InvoiceId id = store.insert(content, settings.today(), clock.instant(), actor.name());
        lines.insert(id, content);
        Invoice invoice = find(id, scope);
        events.publishEvent(InvoiceDrafted.of(invoice, actor));
        return invoice;
    }

    /**
     * @param version of the draft that the person saw
     * @throws InvoiceChangedMeanwhile if it has been saved since
     * @throws InvoiceAlreadyIssued if it is not a draft any more
     */
    public Invoice edit(InvoiceId id, int version, InvoiceContent content, ClientScope scope, Actor actor) {
        Invoice invoice = store.lock(id, scope).orElseThrow(NotFound::new);
        invoice.draft();
        invoice.seen(version);
        store.update(id, content, scope);
        lines.replace(id, content, scope);
        Invoice edited = find(id, scope);
        events.publishEvent(InvoiceEdited.of(edited, actor));
        return edited;
    }

    /** A new draft with the same content, whatever became of the old one. */
    public Invoice copy(InvoiceId id, ClientScope scope, Actor actor) {
        return draft(find(id, scope).content().copy(), scope, actor);
    }
}
