package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

public record FirmSettingsChanged(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "settings.changed";
    }

    @Override
    public String path() {
        return "settings";
    }
}
