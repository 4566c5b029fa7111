package caseflow.mail;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody of the firm said that nothing more is to be done about a letter that was given up. */
record LetterClosed(Actor actor, LetterId letter, String label) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "letter.closed";
    }

    @Override
    public String path() {
        return "outbox/" + letter;
    }
}
