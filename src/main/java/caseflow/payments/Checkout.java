package caseflow.payments;

import caseflow.activity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Where a payment stands for whoever is paying.
 *
 * @param secret lets this payer's browser pay; only while it is {@link AttemptState#OPEN}
 * @param decline why the last card was refused, in the provider's words for the payer; empty if it has none
 * @param tooMany whether so many cards of this payer were refused that no other is taken for now
 */
public record Checkout(
        Attempt attempt,
        AttemptState state,
        @Nullable String secret,
        @Nullable String decline,
        boolean tooMany) {

    /** A form that has just been opened: what became of earlier cards is nobody's concern any more. */
    static Checkout form(Attempt attempt, Intent intent) {
        return new Checkout(attempt, AttemptState.OPEN, intent.secret(), null, false);
    }

    static Checkout of(Attempt attempt) {
        return new Checkout(attempt, attempt.state(), null, null, false);
    }

    static Checkout ended(Attempt attempt) {
        return new Checkout(attempt, AttemptState.ABANDONED, null, null, false);
    }

    static Checkout of(Attempt attempt, Intent intent) {
        AttemptState state = attempt.state().after(intent);
        return new Checkout(
                attempt, state, state == AttemptState.OPEN ? intent.secret() : null, intent.decline(), false);
    }

    /** Whether the money has come or is on its way. */
    boolean settled() {
        return state == AttemptState.RECEIVED || state == AttemptState.UNDER_WAY;
    }

    /** Only who has opened the form may pay with it. */
    Checkout shownTo(Actor payer) {
        return attempt.payableBy(payer) ? this : new Checkout(attempt, state, null, null, tooMany);
    }

    /** For somebody who may try no other card for now. */
    Checkout barred() {
        return new Checkout(attempt, state, null, null, true);
    }

    @Override
    public String toString() {
        return "Checkout[%s %s]".formatted(attempt.id(), state);
    }
}
