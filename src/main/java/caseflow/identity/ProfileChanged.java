package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody at the firm changed their own name or phone. */
record ProfileChanged(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "profile.changed";
    }

    @Override
    public String path() {
        return "profile";
    }
}
