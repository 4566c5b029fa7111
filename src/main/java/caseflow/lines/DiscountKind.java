package caseflow.lines;

import caseflow.money.Discount;
import caseflow.web.Page;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a discount can be, for where it cannot be a {@link Discount}: in a form, in a row. */
public enum DiscountKind {
    NONE,
    PERCENT,
    FIXED;

    /** As it stands in forms and the database: {@code percent}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that key; any other text takes nothing off. */
    public static DiscountKind of(String key) {
        return Stream.of(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElse(NONE);
    }

    public static DiscountKind of(Discount discount) {
        if (discount instanceof Discount.Fixed) {
            return FIXED;
        }
        return discount instanceof Discount.Percent ? PERCENT : NONE;
    }

    /** The percentage or the amount; zero where nothing is taken off. */
    public static BigDecimal value(Discount discount) {
        if (discount instanceof Discount.Fixed fixed) {
            return fixed.amount();
        }
        return discount instanceof Discount.Percent percent ? percent.percent() : BigDecimal.ZERO;
    }

    /** The value as it is typed; empty where nothing is taken off. */
    public static String typed(Discount discount) {
        return discount instanceof Discount.None ? "" : LineForm.plain(value(discount));
    }

    /** All kinds to choose from, as value and label. */
    public static Map<String, String> choices(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (DiscountKind kind : values()) {
            choices.put(kind.key(), page.t("lines.discount." + kind.key()));
        }
        return choices;
    }

    /** @throws IllegalArgumentException if a discount of this kind cannot have that value */
    public Discount discount(BigDecimal value) {
        return switch (this) {
            case NONE -> Discount.NONE;
            case PERCENT -> new Discount.Percent(value);
            case FIXED -> new Discount.Fixed(value);
        };
    }
}
