package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** @param label the names of what was changed */
public record FirmSettingsChanged(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "firm.changed";
    }

    @Override
    public String path() {
        return "settings";
    }
}
