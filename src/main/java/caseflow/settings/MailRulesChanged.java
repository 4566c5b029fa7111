package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

public record MailRulesChanged(Actor actor) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "mails.changed";
    }

    @Override
    public String path() {
        return "settings/mail";
    }

    @Override
    public String label() {
        return "";
    }
}
