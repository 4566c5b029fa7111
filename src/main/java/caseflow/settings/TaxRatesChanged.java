package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** @param label the name of the rate */
public record TaxRatesChanged(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "tax.changed";
    }

    @Override
    public String path() {
        return "settings/taxes";
    }
}
