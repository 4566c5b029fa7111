package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** @param label what of it */
public record LookChanged(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "look.changed";
    }

    @Override
    public String path() {
        return "settings/appearance";
    }
}
