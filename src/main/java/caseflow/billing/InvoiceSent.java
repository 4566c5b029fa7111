package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money what was open when it was mailed */
public record InvoiceSent(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact.Shown {

    static InvoiceSent of(Invoice invoice, Actor actor) {
        return new InvoiceSent(actor, invoice.client(), invoice.id(), invoice.label(), invoice.balance());
    }

    @Override
    public String deed() {
        return "invoice.sent";
    }
}
