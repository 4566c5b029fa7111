package caseflow.lines;

import caseflow.money.Discount;
import caseflow.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes figures for people, on pages and on paper alike. */
public final class Figures {

    private Figures() {}

    /** A unit price, which may be finer than the currency's minor unit. */
    public static String price(Words words, CurrencyUnit currency, BigDecimal price) {
        boolean whole = price.stripTrailingZeros().scale() <= currency.getDecimalPlaces();
        return whole
                ? words.money(Money.of(currency, price, RoundingMode.UNNECESSARY))
                : "%s %s".formatted(currency.getCode(), words.number(price));
    }

    /** What a discount is called: with its percentage, if it has one. */
    public static String discount(Words words, Discount discount) {
        return discount instanceof Discount.Percent percent
                ? words.say("lines.discount-of", words.percent(percent.percent()))
                : words.say("lines.discount");
    }

    /** An amount that is taken off: with a minus sign, unless it is nothing. */
    public static String less(Words words, Money amount) {
        return words.money(amount.negated());
    }
}
