package caseflow.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * The tax of one rate.
 *
 * @param rate in percent, without trailing zeros
 * @param base what is taxed, after discount
 */
public record TaxLine(BigDecimal rate, Money base, Money tax) {

    static TaxLine of(BigDecimal rate, Money base) {
        return new TaxLine(rate, base, base.multipliedBy(rate.movePointLeft(2), RoundingMode.HALF_UP));
    }
}
