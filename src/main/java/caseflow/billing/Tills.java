package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.payments.Attempt;
import caseflow.payments.AttemptState;
import caseflow.payments.Attempts;
import caseflow.payments.Basket;
import caseflow.payments.Cards;
import caseflow.payments.Checkout;
import caseflow.payments.Checkouts;
import caseflow.payments.Share;
import caseflow.web.NotFound;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to an invoice as it is read and paid. */
@Service
public class Tills {

    private final InvoiceStore invoices;
    private final PaymentStore payments;
    private final ReminderStore reminders;
    private final Attempts attempts;
    private final Cards cards;
    private final Checkouts checkouts;

    Tills(
            InvoiceStore invoices,
            PaymentStore payments,
            ReminderStore reminders,
            Attempts attempts,
            Cards cards,
            Checkouts checkouts) {
        this.invoices = invoices;
        this.payments = payments;
        this.reminders = reminders;
        this.attempts = attempts;
        this.cards = cards;
        this.checkouts = checkouts;
    }

    /** An invoice with what was paid on it, and how it can be paid. */
    @Transactional(readOnly = true)
    public Sheet sheet(InvoiceId id, ClientScope scope) {
        Invoice invoice = invoices.find(id, scope).orElseThrow(NotFound::new);
        return invoice.papers().isPresent()
                ? new Sheet(invoice, payments.of(id, scope), till(invoice, scope), reminding(id, scope))
                : new Sheet(invoice, List.of(), new Till.Shut(), Reminding.NONE);
    }

    private Reminding reminding(InvoiceId id, ClientScope scope) {
        return scope.client().isPresent() ? Reminding.NONE : reminders.of(id, scope);
    }

    private Till till(Invoice invoice, ClientScope scope) {
        if (!cards.taken() || !invoice.payable()) {
            return new Till.Shut();
        }
        for (Attempt live : attempts.live(List.of(invoice.id().value()), scope)) {
            if (live.state() == AttemptState.UNDER_WAY) {
                return new Till.UnderWay(live.id());
            }
        }
        return cards.take(invoice.balance())
                ? new Till.Open(cards.terms().parts())
                : new Till.Unsuited(cards.minimum(invoice.balance()));
    }

    /**
     * Opens the card form. Not to be called within a transaction.
     *
     * @param part of the balance; none for all of it, and where the firm does not let clients pay parts
     * @throws InvoiceSettled if nothing is open on it
     * @throws InvoiceWithdrawn if it is void
     * @throws PartRefused if that amount cannot be paid
     */
    public Checkout pay(InvoiceId id, @Nullable Money part, ClientScope scope, Actor payer) {
        if (!cards.taken()) {
            throw new NotFound();
        }
        return checkouts.open(() -> basket(id, part, scope), payer);
    }

    private Basket basket(InvoiceId id, @Nullable Money part, ClientScope scope) {
        Invoice invoice = invoices.lock(id, scope).orElseThrow(NotFound::new);
        if (invoice.voided().isPresent()) {
            throw new InvoiceWithdrawn(invoice.label());
        }
        String number = invoice.issued().number();
        Money balance = invoice.balance();
        if (!balance.isPositive()) {
            throw new InvoiceSettled(number);
        }
        Money amount = part == null || !cards.terms().parts()
                ? balance
                : new PartPayment(balance, cards.minimum(balance)).of(part);
        return new Basket(invoice.client(), number, List.of(new Share(id.value(), amount)));
    }
}
