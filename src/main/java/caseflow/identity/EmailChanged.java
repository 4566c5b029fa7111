package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody confirmed a new address, and signs in with it. */
record EmailChanged(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "email.changed";
    }

    @Override
    public String path() {
        return "profile";
    }
}
