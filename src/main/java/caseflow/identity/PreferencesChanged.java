package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody reads in another language or time zone from now on. */
record PreferencesChanged(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "profile.preferences";
    }

    @Override
    public String path() {
        return "profile";
    }
}
