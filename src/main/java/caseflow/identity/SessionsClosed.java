package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The firm signed somebody out everywhere.
 *
 * @param clientId none for somebody of the firm
 */
record SessionsClosed(Actor actor, @Nullable Long clientId, String label) implements AuditedEvent {

    @Override
    public String deed() {
        return "sessions.closed";
    }

    @Override
    public String path() {
        return "settings";
    }
}
