package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money what was open */
public record InvoiceReminded(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact {

    static InvoiceReminded of(Invoice invoice, Actor actor) {
        return new InvoiceReminded(actor, invoice.client(), invoice.id(), invoice.label(), invoice.balance());
    }

    @Override
    public String deed() {
        return "invoice.reminded";
    }
}
