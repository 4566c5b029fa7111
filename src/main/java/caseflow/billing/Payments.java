package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.billing.mail.ReceiptLetter;
import caseflow.clients.ClientScope;
import caseflow.payments.Checkouts;
import caseflow.web.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The door to the ledger of payments. */
@Service
public class Payments {

    private final PaymentStore store;
    private final Ledger ledger;
    private final Papers papers;
    private final ReceiptLetter letter;
    private final Checkouts checkouts;
    private final TransactionOperations transaction;

    Payments(
            PaymentStore store,
            Ledger ledger,
            Papers papers,
            ReceiptLetter letter,
            Checkouts checkouts,
            TransactionOperations transaction) {
        this.store = store;
        this.ledger = ledger;
        this.papers = papers;
        this.letter = letter;
        this.checkouts = checkouts;
        this.transaction = transaction;
    }

    @Transactional(readOnly = true)
    public Payment find(PaymentId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
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
     * Records money that came. Whoever is just about to pay the invoice by card cannot any more.
     *
     * @param version of the invoice that the person saw, so that one transfer is not recorded twice
     * @throws InvoiceNotIssued if it is a draft
     * @throws InvoiceVoid if it is void
     * @throws PaymentExceedsBalance if it is more than is open
     * @throws InvoiceChangedMeanwhile if it has been paid or changed since
     * @throws caseflow.payments.CardPaymentArrived if a card was faster
     * @throws caseflow.payments.CardPaymentUnderWay if the bank has a payment in hand
     */
    public Payment record(InvoiceId id, int version, PaymentEntry entry, ClientScope scope, Actor actor) {
        checkouts.abandon(id.value(), scope);
        Payment payment = ledger.record(id, version, entry, scope, actor);
        // drawn once nobody waits for the number of the next receipt
        papers.of(payment.id(), scope);
        return payment;
    }

    /**
     * Records money that came, and mails a receipt.
     *
     * @return the names of those it was mailed to; empty if nobody at the client is to hear of invoices
     */
    public List<String> recordAndThank(InvoiceId id, int version, PaymentEntry entry, ClientScope scope, Actor actor) {
        checkouts.abandon(id.value(), scope);
        List<String> readers = new ArrayList<>();
        Payment recorded = transaction.execute(status -> {
            Payment payment = ledger.record(id, version, entry, scope, actor);
            readers.addAll(letter.post(List.of(payment), scope));
            return payment;
        });
        papers.of(recorded.id(), scope);
        return readers;
    }

    /**
     * Takes a wrong entry back; both stay in the history.
     *
     * @param reason for the firm alone
     * @throws PaymentAlreadyReversed if it was taken back before, or takes another one back itself
     * @throws PaidByCard if it can be refunded instead
     */
    public void reverse(PaymentId id, String reason, ClientScope scope, Actor actor) {
        ledger.reverse(id, reason, scope, actor);
    }
}
