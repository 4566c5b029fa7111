package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody signed out other devices of theirs. */
record SessionsEnded(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "sessions.ended";
    }

    @Override
    public String path() {
        return "profile";
    }
}
