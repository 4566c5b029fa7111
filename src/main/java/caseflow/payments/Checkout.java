package caseflow.payments;

import org.jspecify.annotations.Nullable;

/**
 * Where a payment stands for whoever is paying.
 *
 * @param secret lets this payer's browser pay; only while it is {@link AttemptState#OPEN}
 * @param decline why the last card was refused, in the provider's words for the payer; empty if it has none
 */
public record Checkout(
        Attempt attempt,
        AttemptState state,
        @Nullable String secret,
        @Nullable String decline) {

    /** A form that has just been opened: what became of earlier cards is nobody's concern any more. */
    static Checkout form(Attempt attempt, Intent intent) {
        return new Checkout(attempt, AttemptState.OPEN, intent.secret(), null);
    }

    static Checkout of(Attempt attempt, Intent intent) {
        AttemptState state = attempt.state().after(intent);
        Intent.Decline refused = intent.decline();
        return new Checkout(
                attempt,
                state,
                state == AttemptState.OPEN ? intent.secret() : null,
                refused == null ? null : refused.message());
    }

    @Override
    public String toString() {
        return "Checkout[%s %s]".formatted(attempt.id(), state);
    }
}
