package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money what the draft adds up to */
public record InvoiceDrafted(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact {

    static InvoiceDrafted of(Invoice invoice, Actor actor) {
        return new InvoiceDrafted(
                actor,
                invoice.client(),
                invoice.id(),
                invoice.label(),
                invoice.totals().total());
    }

    @Override
    public String deed() {
        return "invoice.drafted";
    }
}
