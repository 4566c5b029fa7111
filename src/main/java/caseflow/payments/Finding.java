package caseflow.payments;

import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something about money that a person must look at.
 *
 * @param subject the provider's id of what it is about, so that the same thing is found once
 * @param amount what it is about, if an amount
 */
public record Finding(
        Kind kind,
        String subject,
        @Nullable AttemptId attempt,
        @Nullable Money amount) {

    public enum Kind {
        /** Money came that nothing was open for. */
        UNAPPLIED,
        /** Another amount came than was asked for. */
        AMOUNT,
        DISPUTE,
        REFUND_FAILED,
        /** The provider has a payment that is not in the books. */
        UNKNOWN_HERE,
        /** The books have a payment that the provider does not know. */
        UNKNOWN_THERE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
