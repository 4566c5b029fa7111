package caseflow.audit;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something done with the trail itself. */
record TrailFact(Actor actor, What what) implements AuditedEvent {

    enum What {
        VERIFIED,
        EXPORTED
    }

    static TrailFact of(What what, Actor actor) {
        return new TrailFact(actor, what);
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return String.join(".", "trail", what.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String path() {
        return "audit";
    }

    @Override
    public String label() {
        return "";
    }
}
