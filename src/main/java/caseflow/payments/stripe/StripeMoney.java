package caseflow.payments.stripe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money as Stripe counts it: whole numbers of the smallest unit, whose size is Stripe's own list and not the JDK's
 * (docs.stripe.com/currencies).
 */
final class StripeMoney {

    private static final Set<String> WITHOUT_DECIMALS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    /** Three decimals, of which the last is always zero. */
    private static final Set<String> WITH_THREE = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    /** Counted in hundredths, of which there are only whole hundreds. */
    private static final Set<String> WHOLE_HUNDREDS = Set.of("ISK", "UGX");

    private static final Map<String, String> MINIMUM = Map.ofEntries(
            Map.entry("AED", "2.00"),
            Map.entry("AUD", "0.50"),
            Map.entry("BRL", "0.50"),
            Map.entry("CAD", "0.50"),
            Map.entry("CHF", "0.50"),
            Map.entry("CZK", "15.00"),
            Map.entry("DKK", "2.50"),
            Map.entry("EUR", "0.50"),
            Map.entry("GBP", "0.30"),
            Map.entry("HKD", "4.00"),
            Map.entry("HUF", "175.00"),
            Map.entry("INR", "0.50"),
            Map.entry("JPY", "50"),
            Map.entry("MXN", "10.00"),
            Map.entry("MYR", "2.00"),
            Map.entry("NOK", "3.00"),
            Map.entry("NZD", "0.50"),
            Map.entry("PLN", "2.00"),
            Map.entry("RON", "2.00"),
            Map.entry("SEK", "3.00"),
            Map.entry("SGD", "0.50"),
            Map.entry("THB", "10.00"),
            Map.entry("USD", "0.50"));

    /** Elsewhere the account's own currency decides; Stripe answers too small an amount with an error of its own. */
    private static final BigDecimal ELSEWHERE = BigDecimal.ONE;

    /** Eight digits, whatever the currency. */
    private static final long MOST = 99_999_999;

    private StripeMoney() {}

    /** @throws ArithmeticException if Stripe has no such amount */
    static long minor(Money amount) {
        String code = amount.getCurrencyUnit().getCode();
        long minor = amount.getAmount()
                .movePointRight(decimals(amount.getCurrencyUnit()))
                .longValueExact();
        if (minor % step(code) != 0) {
            throw new ArithmeticException("Stripe has no " + amount);
        }
        return minor;
    }

    static Money money(long minor, String currency) {
        CurrencyUnit unit = CurrencyUnit.of(currency.toUpperCase(Locale.ROOT));
        return Money.of(unit, BigDecimal.valueOf(minor, decimals(unit)), RoundingMode.UNNECESSARY);
    }

    static boolean expressible(Money amount) {
        try {
            long minor = minor(amount);
            return minor > 0 && minor <= MOST;
        } catch (ArithmeticException finer) {
            return false;
        }
    }

    static Money minimum(CurrencyUnit currency) {
        String known = MINIMUM.get(currency.getCode());
        BigDecimal least = known == null ? ELSEWHERE : new BigDecimal(known);
        return Money.of(currency, least, RoundingMode.UP);
    }

    private static int decimals(CurrencyUnit currency) {
        if (WITHOUT_DECIMALS.contains(currency.getCode())) {
            return 0;
        }
        return WITH_THREE.contains(currency.getCode()) ? 3 : 2;
    }

    private static int step(String code) {
        if (WHOLE_HUNDREDS.contains(code)) {
            return 100;
        }
        return WITH_THREE.contains(code) ? 10 : 1;
    }
}
