package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** @param label the provider's id of what was looked at */
public record ReviewSettled(
        Actor actor, String label, @Nullable AttemptId attempt) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "review.settled";
    }

    @Override
    public String path() {
        return attempt == null ? "card-payments" : "card-payments/" + attempt;
    }
}
