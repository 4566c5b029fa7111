package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

public record ReminderRulesChanged(Actor actor) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "reminders.changed";
    }

    @Override
    public String path() {
        return "settings/reminders";
    }

    @Override
    public String label() {
        return "";
    }
}
