package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

public record SigningTermsChanged(Actor actor, int version) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "signing.changed";
    }

    @Override
    public String path() {
        return "settings/signing";
    }

    @Override
    public String label() {
        return Integer.toString(version);
    }
}
