package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody signed in proved once more who they are. */
record IdentityProven(Actor actor, String label, String deed) implements AuditedEvent {

    static final String BY_PASSWORD = "proof.given";
    static final String BY_CODE = "proof.code";

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String path() {
        return "settings";
    }
}
