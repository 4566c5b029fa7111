package caseflow.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed what a client owes.
 *
 * @param day on which it counts, in the firm's zone
 * @param at when it was written down
 * @param amount as it is in the books: less than nothing for an invoice made void and for money that went back
 * @param invoice the number of the invoice it is about
 * @param about what the invoice is for, or what the bank says of the money; may be empty
 * @param method how the money came; none for an invoice
 * @param receipt the number of its receipt; only money that came has one
 * @param credit whether it is money that counts towards no invoice
 */
public record StatementEntry(
        LocalDate day,
        Instant at,
        Kind kind,
        Money amount,
        String invoice,
        String about,
        @Nullable Method method,
        @Nullable String receipt,
        boolean credit) {

    /** Day by day; within a day as it was written down. */
    static final Comparator<StatementEntry> ORDER = Comparator.comparing(StatementEntry::day)
            .thenComparing(StatementEntry::at)
            .thenComparing(StatementEntry::kind)
            .thenComparing(StatementEntry::invoice)
            .thenComparing(entry -> entry.amount().getAmount());

    public enum Kind {
        INVOICE("billing.statement.invoice"),
        VOID("billing.statement.void"),
        PAYMENT("billing.statement.payment"),
        REVERSAL("billing.statement.reversal"),
        REFUND("billing.statement.refund"),
        REFUND_FAILED("billing.statement.refund-failed"),
        DISPUTE("billing.statement.dispute"),
        DISPUTE_WON("billing.statement.dispute-won");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The key of what it is called, with the invoice's number in it. */
        public String label() {
            return label;
        }

        /** Whether it changes what was billed, and not what was received. */
        public boolean bills() {
            return this == INVOICE || this == VOID;
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public Money billed() {
        return kind.bills() ? amount : nothing();
    }

    public Money received() {
        return kind.bills() ? nothing() : amount;
    }

    private Money nothing() {
        return Money.zero(amount.getCurrencyUnit());
    }
}
