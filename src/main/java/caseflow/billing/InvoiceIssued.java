package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money the total */
public record InvoiceIssued(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact.Shown {

    static InvoiceIssued of(Invoice invoice, Actor actor) {
        return new InvoiceIssued(
                actor,
                invoice.client(),
                invoice.id(),
                invoice.label(),
                invoice.totals().total());
    }

    @Override
    public String deed() {
        return "invoice.issued";
    }
}
