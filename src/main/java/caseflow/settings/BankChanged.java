package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about where the firm is paid was asked for or cancelled.
 *
 * @param before what is in force
 * @param after what was asked for, or what is not to be any more
 * @param effectiveAt when it is, or would have been, in force
 */
public record BankChanged(
        Actor actor, Deed kind, String before, String after, Instant at, Instant effectiveAt, String label)
        implements AuditedEvent {

    /** What was done, as the audit trail calls it. */
    public enum Deed {
        DETAILS_ASKED("bank.asked"),
        DETAILS_CANCELLED("bank.cancelled"),
        WAIT_ASKED("bank.wait.asked"),
        WAIT_CANCELLED("bank.wait.cancelled");

        private final String key;

        Deed(String key) {
            this.key = key;
        }
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return kind.key;
    }

    @Override
    public String path() {
        return "settings/bank";
    }
}
