package caseflow.payments;

import caseflow.activity.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One try to pay a basket by card. It is written down before the provider hears of it, so that whatever happens the same
 * question can be asked again.
 *
 * @param key makes the provider answer the same question twice with the same intent
 * @param intent the provider's id, as soon as it is known
 * @param openedBy the name of the contact who opened the form, and who alone may pay with it
 */
public record Attempt(
        AttemptId id,
        Basket basket,
        UUID key,
        @Nullable String intent,
        AttemptState state,
        Instant openedAt,
        String openedBy,
        long account) {

    public Money amount() {
        return basket.total();
    }

    public boolean live() {
        return !state.ended();
    }

    boolean payableBy(Actor payer) {
        return Objects.equals(payer.accountId(), account);
    }

    /** Whether it is about the same things, whatever their amounts. */
    boolean about(Basket other) {
        return basket.payables().equals(other.payables());
    }
}
