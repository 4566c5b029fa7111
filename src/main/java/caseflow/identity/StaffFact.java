package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that happened to somebody's place at the firm. */
record StaffFact(Actor actor, What what, String label) implements AuditedEvent {

    enum What {
        INVITED,
        INVITED_AGAIN,
        PROMOTED,
        DEMOTED,
        SWITCHED_OFF,
        SWITCHED_ON;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return String.join(".", "staff", what.key());
    }

    @Override
    public String path() {
        return "staff";
    }
}
