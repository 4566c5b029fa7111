package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that became of a person's second factor. */
record FactorFact(Actor actor, String label, What what) implements AuditedEvent {

    enum What {
        ENROLLED,
        REPLACED,
        RENEWED,
        RECOVERED,
        REMOVED,
        RESET,
        PASSKEY_ADDED,
        PASSKEY_REMOVED
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return String.join(".", "factor", what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String path() {
        return "settings";
    }
}
