package caseflow.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one line of an invoice or estimate.
 *
 * @param quantity with up to 3 decimals
 * @param unitPrice with up to 4 decimals, finer than the currency's minor unit if need be; negative for a credit
 * @param taxRate in percent, 19 for 19 %, with up to 4 decimals; null for a line outside tax, which is not the same as
 *     a rate of zero
 */
public record Charge(
        BigDecimal quantity, BigDecimal unitPrice, @Nullable BigDecimal taxRate) {

    /** @throws IllegalArgumentException for more decimals than allowed, or a negative tax rate */
    public Charge {
        refuseFiner(quantity, 3, "quantity");
        refuseFiner(unitPrice, 4, "unit price");
        if (taxRate != null) {
            refuseFiner(taxRate, 4, "tax rate");
            if (taxRate.signum() < 0) {
                throw new IllegalArgumentException("tax rate below zero: " + taxRate);
            }
        }
    }

    /** Quantity × unit price, rounded half-up to the currency's minor unit. */
    public Money amount(CurrencyUnit currency) {
        return Money.of(currency, quantity.multiply(unitPrice), RoundingMode.HALF_UP);
    }

    private static void refuseFiner(BigDecimal number, int decimals, String what) {
        if (number.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(what + " with more than " + decimals + " decimals: " + number);
        }
    }
}
