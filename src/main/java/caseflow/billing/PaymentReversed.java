package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money what had been recorded, as a positive amount */
public record PaymentReversed(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact.Shown {

    static PaymentReversed of(Invoice invoice, Money amount, Actor actor) {
        return new PaymentReversed(actor, invoice.client(), invoice.id(), invoice.label(), amount);
    }

    @Override
    public String deed() {
        return "payment.reversed";
    }
}
