package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** A change of address was called off before it was confirmed. */
record EmailChangeStopped(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "email.stopped";
    }

    @Override
    public String path() {
        return "profile";
    }
}
