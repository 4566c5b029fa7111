package caseflow.payments;

import java.time.Instant;
import java.util.Locale;
import org.joda.money.Money;

/**
 * A fact of the provider about money, before it is in the books.
 *
 * @param key the provider's id of the fact, as {@code pi_…}, {@code re_…}, {@code re_…:failed}
 * @param amount less than nothing for money that leaves
 * @param card its brand and last four digits; of other means, as a bank account, what they are
 */
public record CardEntry(Kind kind, String key, Money amount, String card, Instant at) {

    /** The key of the fact that this one undoes, if it undoes one. */
    public String undone() {
        return key.replaceFirst(":failed$", "").replaceFirst(":reinstated$", ":withdrawn");
    }

    /** The provider takes other means besides cards. */
    public boolean byCard() {
        return card.isEmpty() || card.matches(".*\\d{4}");
    }

    public enum Kind {
        RECEIVED,
        REFUNDED,
        REFUND_FAILED,
        DISPUTED,
        DISPUTE_WON;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
