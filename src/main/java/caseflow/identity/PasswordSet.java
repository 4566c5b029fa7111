package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody chose a password, the first or another. */
public record PasswordSet(Actor actor, long account, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "password.set";
    }

    @Override
    public String path() {
        return "settings";
    }
}
