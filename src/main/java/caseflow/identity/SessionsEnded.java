package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sessions ended before their time. */
record SessionsEnded(Actor actor, String label, What what) implements AuditedEvent {

    enum What {
        /** by whoever they belong to, but for the one in use */
        ENDED,
        /** by whoever they belong to, all of them */
        EVERYWHERE,
        /** because another browser came with it */
        TAKEN
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return String.join(".", "sessions", what.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String path() {
        return "profile";
    }
}
