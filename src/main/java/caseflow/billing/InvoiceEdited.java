package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money what the draft adds up to now */
public record InvoiceEdited(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact {

    static InvoiceEdited of(Invoice invoice, Actor actor) {
        return new InvoiceEdited(
                actor,
                invoice.client(),
                invoice.id(),
                invoice.label(),
                invoice.totals().total());
    }

    @Override
    public String deed() {
        return "invoice.edited";
    }
}
