package caseflow.library;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody of the firm took away what was looked for in vain. The words are not said again: they might be a name. */
record SearchForgotten(Actor actor) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "search.forgotten";
    }

    @Override
    public String path() {
        return "library/searches";
    }

    @Override
    public String label() {
        return "";
    }
}
