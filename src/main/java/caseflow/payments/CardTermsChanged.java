package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

public record CardTermsChanged(Actor actor) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "cards.changed";
    }

    @Override
    public String path() {
        return "settings/cards";
    }

    @Override
    public String label() {
        return "";
    }
}
