package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import org.joda.money.Money;

/**
 * What became of a payment by card, as the provider tells it.
 *
 * @param money without a sign
 */
public record CardMoneyBooked(
        Actor actor, ClientId client, InvoiceId invoice, String label, Money money, PaymentKind kind)
        implements BillingFact.Shown {

    @Override
    public String deed() {
        return "payment.%s".formatted(kind.word());
    }
}
