package caseflow.payments;

import caseflow.payments.CardEntry.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payer asks their bank for the money back.
 *
 * @param reason the provider's word for it, such as {@code fraudulent}
 * @param withdrawn when the money was taken out of the firm's account; a mere warning takes none
 * @param reinstated when it was put back
 * @param dueAt until when the firm may answer
 */
public record Dispute(
        String id,
        Money amount,
        State state,
        String reason,
        @Nullable Instant dueAt,
        Instant at,
        @Nullable Instant withdrawn,
        @Nullable Instant reinstated) {

    /** Whether the bank only asks, and nothing is disputed yet. */
    public boolean asks() {
        return state == State.WARNING;
    }

    List<CardEntry> facts(String card) {
        List<CardEntry> facts = new ArrayList<>();
        if (withdrawn != null) {
            facts.add(new CardEntry(Kind.DISPUTED, id + ":withdrawn", amount.negated(), card, withdrawn));
        }
        if (reinstated != null) {
            facts.add(new CardEntry(Kind.DISPUTE_WON, id + ":reinstated", amount, card, reinstated));
        }
        return facts;
    }

    public enum State {
        /** A question of the bank; no money moves. */
        WARNING,
        OPEN,
        UNDER_REVIEW,
        WON,
        LOST,
        CLOSED;

        boolean decided() {
            return this == WON || this == LOST || this == CLOSED;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
