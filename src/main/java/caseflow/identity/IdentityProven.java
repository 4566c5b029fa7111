package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody signed in proved once more who they are. */
record IdentityProven(Actor actor, String label, boolean byCode) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return byCode ? "proof.code" : "proof.given";
    }

    @Override
    public String path() {
        return "settings";
    }
}
