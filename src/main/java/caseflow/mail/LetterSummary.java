package caseflow.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the Outbox lists it.
 *
 * @param dueAt of the next attempt, if one is to come
 * @param closedAt when somebody said that nothing more is to be done, although it was given up
 */
public record LetterSummary(
        LetterId id,
        Address to,
        String subject,
        Instant createdAt,
        Trouble trouble,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt,
        @Nullable Instant closedAt) {

    /** How it stands, which the Outbox can be narrowed to. */
    public enum State {
        SENT("sent", "ok", "l.sent_at IS NOT NULL"),
        WAITING("waiting", "info", State.OPEN + " AND job.execution_time IS NOT NULL"),
        GIVEN_UP("given-up", "bad", "l.given_up_at IS NOT NULL AND l.closed_at IS NULL"),
        CLOSED("closed", "plain", "l.closed_at IS NOT NULL"),
        KEPT("kept", "plain", State.OPEN + " AND job.execution_time IS NULL");

        private static final String OPEN = "l.sent_at IS NULL AND l.given_up_at IS NULL";

        private final String word;
        private final String tone;
        private final String condition;

        State(String word, String tone, String condition) {
            this.word = word;
            this.tone = tone;
            this.condition = condition;
        }

        public static Optional<State> named(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word.equals(word))
                    .findFirst();
        }

        /** As it stands in addresses. */
        public String word() {
            return word;
        }

        public String key() {
            return "mail.state." + word;
        }

        /** {@link LetterSummary#state} in SQL, over a letter {@code l} and its {@code job}. */
        String condition() {
            return condition;
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
            return closedAt == null ? State.GIVEN_UP : State.CLOSED;
        }
        return dueAt == null ? State.KEPT : State.WAITING;
    }
}
