package caseflow.simulator;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which amounts Stripe takes in which currency; its decimals are not always the ISO's. */
final class Currencies {

    private static final Set<String> WITHOUT_DECIMALS = Set.of(
            "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf");
    private static final Set<String> THREE_DECIMALS = Set.of("bhd", "jod", "kwd", "omr", "tnd");
    private static final Set<String> WHOLE_UNITS_ONLY = Set.of("isk", "ugx");

    private static final Map<String, Long> LEAST = Map.ofEntries(
            Map.entry("usd", 50L),
            Map.entry("aed", 200L),
            Map.entry("aud", 50L),
            Map.entry("brl", 50L),
            Map.entry("cad", 50L),
            Map.entry("chf", 50L),
            Map.entry("czk", 1500L),
            Map.entry("dkk", 250L),
            Map.entry("eur", 50L),
            Map.entry("gbp", 30L),
            Map.entry("hkd", 400L),
            Map.entry("huf", 17500L),
            Map.entry("inr", 50L),
            Map.entry("jpy", 50L),
            Map.entry("mxn", 1000L),
            Map.entry("myr", 200L),
            Map.entry("nok", 300L),
            Map.entry("nzd", 50L),
            Map.entry("pln", 200L),
            Map.entry("ron", 200L),
            Map.entry("sek", 300L),
            Map.entry("sgd", 50L),
            Map.entry("thb", 1000L));

    /** Of countries with which Stripe has no dealings. */
    private static final Set<String> REFUSED = Set.of("cup", "irr", "kpw", "sdg", "syp");

    private static final long MOST = 99_999_999;

    private Currencies() {}

    static String known(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (REFUSED.contains(lower)
                || Currency.getAvailableCurrencies().stream()
                        .noneMatch(each ->
                                each.getCurrencyCode().toLowerCase(Locale.ROOT).equals(lower))) {
            throw Refusal.invalid("Invalid currency: " + lower + ".").param("currency");
        }
        return lower;
    }

    /** @return the amount, if Stripe takes it */
    static long payable(long amount, String currency) {
        if (amount < 1) {
            throw Refusal.invalid("Invalid positive integer")
                    .code("parameter_invalid_integer")
                    .param("amount");
        }
        long least = LEAST.getOrDefault(currency, 1L);
        if (amount < least) {
            throw Refusal.invalid("Amount must be at least " + shown(least, currency))
                    .code("amount_too_small")
                    .param("amount");
        }
        if (amount > MOST) {
            throw Refusal.invalid("Amount must be no more than " + shown(MOST, currency))
                    .code("amount_too_large")
                    .param("amount");
        }
        if (amount % granularity(currency) != 0) {
            throw Refusal.invalid("Invalid amount: an amount in " + currency + " must be divisible by "
                            + granularity(currency) + ".")
                    .param("amount");
        }
        return amount;
    }

    static String shown(long amount, String currency) {
        return BigDecimal.valueOf(amount, decimals(currency)) + " " + currency;
    }

    private static int granularity(String currency) {
        return THREE_DECIMALS.contains(currency) ? 10 : WHOLE_UNITS_ONLY.contains(currency) ? 100 : 1;
    }

    private static int decimals(String currency) {
        return WITHOUT_DECIMALS.contains(currency) ? 0 : THREE_DECIMALS.contains(currency) ? 3 : 2;
    }
}
