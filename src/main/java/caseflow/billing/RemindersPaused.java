package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/** @param money what was open */
public record RemindersPaused(Actor actor, ClientId client, InvoiceId invoice, String label, Money money)
        implements BillingFact {

    static RemindersPaused of(Invoice invoice, Actor actor) {
        return new RemindersPaused(actor, invoice.client(), invoice.id(), invoice.label(), invoice.balance());
    }

    @Override
    public String deed() {
        return "invoice.reminders-paused";
    }
}
