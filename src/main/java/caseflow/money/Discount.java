package caseflow.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** What is taken off a subtotal before tax. */
public sealed interface Discount {

    Discount NONE = new None();

    /** Whether this can be taken off that subtotal: the question a form asks before {@link #on}. */
    boolean fits(Money subtotal);

    /**
     * The amount to take off that subtotal.
     *
     * @throws IllegalArgumentException if it does not {@link #fits fit}
     */
    Money on(Money subtotal);

    record None() implements Discount {

        @Override
        public boolean fits(Money subtotal) {
            return true;
        }

        @Override
        public Money on(Money subtotal) {
            return Money.zero(subtotal.getCurrencyUnit());
        }
    }

    /** An amount in the subtotal's currency; it fits while it is not finer than the minor unit nor above the subtotal. */
    record Fixed(BigDecimal amount) implements Discount {

        public Fixed {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("discount below zero: " + amount);
            }
        }

        @Override
        public boolean fits(Money subtotal) {
            boolean representable = amount.stripTrailingZeros().scale()
                    <= subtotal.getCurrencyUnit().getDecimalPlaces();
            return amount.signum() == 0 || (representable && amount.compareTo(subtotal.getAmount()) <= 0);
        }

        @Override
        public Money on(Money subtotal) {
            if (!fits(subtotal)) {
                throw new IllegalArgumentException("a discount of " + amount + " does not fit " + subtotal);
            }
            return Money.of(subtotal.getCurrencyUnit(), amount);
        }
    }

    /** A share of the subtotal, 5 for 5 %, rounded half-up to the minor unit; of a credit it takes off credit. */
    record Percent(BigDecimal percent) implements Discount {

        public Percent {
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("discount outside 0 to 100 %: " + percent);
            }
        }

        @Override
        public boolean fits(Money subtotal) {
            return true;
        }

        @Override
        public Money on(Money subtotal) {
            return subtotal.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
        }
    }
}
