package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.billing.InvoiceState.Voided;
import caseflow.clients.ClientScope;
import caseflow.payments.Attempts;
import caseflow.payments.Checkouts;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes issued invoices void; they stay readable. */
@Service
public class Withdrawals {

    private final InvoiceStore store;
    private final Checkouts checkouts;
    private final Attempts attempts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(
            InvoiceStore store,
            Checkouts checkouts,
            Attempts attempts,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.checkouts = checkouts;
        this.attempts = attempts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever is just about to pay it by card cannot any more.
     *
     * @throws InvoiceNotIssued if it is a draft
     * @throws InvoiceVoid if it is void already
     * @throws InvoiceHasPayments if money was received for it and not taken back
     * @throws caseflow.payments.CardPaymentArrived if a card was faster
     * @throws caseflow.payments.CardPaymentUnderWay if the bank has a payment in hand
     */
    public void withdraw(InvoiceId id, String reason, ClientScope scope, Actor actor) {
        checkouts.abandon(id.value(), scope);
        transaction.executeWithoutResult(status -> {
            Invoice invoice = store.lock(id, scope).orElseThrow(NotFound::new);
            attempts.requireNone(id.value(), scope);
            Voided voided = invoice.withdraw(clock.instant(), actor.name(), reason);
            store.withdraw(id, voided, scope);
            events.publishEvent(InvoiceVoided.of(invoice, actor));
        });
    }
}
