package caseflow.mail;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody of the firm sent a letter on its way that was kept, given up or still waiting. */
record LetterRetried(Actor actor, LetterId letter, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "letter.retried";
    }

    @Override
    public String path() {
        return "outbox/" + letter;
    }
}
