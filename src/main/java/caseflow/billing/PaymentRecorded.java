package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money what came */
public record PaymentRecorded(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact.Shown {

    static PaymentRecorded of(Invoice invoice, Money amount, Actor actor) {
        return new PaymentRecorded(actor, invoice.client(), invoice.id(), invoice.label(), amount);
    }

    /** A contact pays; staff write down what came. */
    @Override
    public String deed() {
        return actor.kind() == Actor.Kind.CONTACT ? "payment.made" : "payment.recorded";
    }
}
