package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** In a session of this person, somebody was asked to prove that it is them, and could not. */
record ProofRefused(Actor actor, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "proof.refused";
    }

    @Override
    public String path() {
        return "settings";
    }
}
