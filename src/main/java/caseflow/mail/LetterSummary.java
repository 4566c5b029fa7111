package caseflow.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the Outbox lists it.
 *
 * @param dueAt of the next attempt, if one is to come
 */
public record LetterSummary(
        LetterId id,
        Address to,
        String subject,
        Instant createdAt,
        Trouble trouble,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt) {

    public enum State {
        SENT("sent", "ok"),
        WAITING("waiting", "info"),
        GIVEN_UP("given-up", "bad"),
        KEPT("kept", "plain");

        private final String key;
        private final String tone;

        State(String key, String tone) {
            this.key = key;
            this.tone = tone;
        }

        public String key() {
            return "mail.state." + key;
        }

        public String tone() {
            return tone;
        }
    }

    /**
     * @param attempts in vain so far
     * @param error what the mail server said last, if it refused
     */
    public record Trouble(int attempts, @Nullable String error) {}

    public State state() {
        if (sentAt != null) {
            return State.SENT;
        }
        if (givenUpAt != null) {
            return State.GIVEN_UP;
        }
        return dueAt == null ? State.KEPT : State.WAITING;
    }
}
