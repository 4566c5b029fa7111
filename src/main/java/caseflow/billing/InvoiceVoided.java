package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money the total */
public record InvoiceVoided(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact.Shown {

    static InvoiceVoided of(Invoice invoice, Actor actor) {
        return new InvoiceVoided(
                actor,
                invoice.client(),
                invoice.id(),
                invoice.label(),
                invoice.totals().total());
    }

    @Override
    public String deed() {
        return "invoice.voided";
    }
}
