package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody wishes to sign in with another address, which is yet to be confirmed. */
record EmailChangeAsked(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "email.asked";
    }

    @Override
    public String path() {
        return "profile";
    }
}
