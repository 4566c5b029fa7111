package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;
import java.math.BigDecimal;
import org.joda.money.Money;

/** Somebody at the firm sends money back. That it went is told once it did. */
public record RefundAsked(Actor actor, ClientId client, AttemptId attempt, String label, Money money)
        implements AuditedEvent {

    @Override
    public Long clientId() {
        return client.value();
    }

    @Override
    public String deed() {
        return "refund.asked";
    }

    @Override
    public String path() {
        return "card-payments/" + attempt;
    }

    @Override
    public BigDecimal amount() {
        return money.getAmount();
    }

    @Override
    public String currency() {
        return money.getCurrencyUnit().getCode();
    }
}
