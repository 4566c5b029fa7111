package caseflow.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What came out of a text field. */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUPED_BY_DOTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+");

    /** What ends a line here or there, or cannot be kept. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** Halves of signs; what turns the text around it; what takes no room. Signs that join letters stay. */
    private static final Pattern TRICKS =
            Pattern.compile("[\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u2060-\\u2064\\ufeff]+");

    private static final Pattern OVERRIDES = Pattern.compile("[\\p{Cs}\\u202d\\u202e]+");

    private Typed() {}

    /** One line, without the characters that cannot be seen. */
    public static String line(@Nullable String text) {
        return text == null
                ? ""
                : TRICKS.matcher(BREAKS.matcher(text).replaceAll(" "))
                        .replaceAll("")
                        .strip();
    }

    public static String lines(@Nullable String text) {
        return text == null
                ? ""
                : OVERRIDES
                        .matcher(text.replaceAll("\\R", "\n"))
                        .replaceAll("")
                        .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                        .strip();
    }

    /** A number as people write it: {@code 1,234.50}, {@code 1.234,50}, {@code 1 234,5}. */
    public static Optional<BigDecimal> number(String text) {
        String dense = text.replaceAll("[\\s\\u00a0\\u202f'’_]", "").replace('\u2212', '-');
        if (GROUPED.matcher(dense).matches()) {
            dense = dense.replace(",", "");
        } else if (GROUPED_BY_DOTS.matcher(dense).matches()) {
            dense = dense.replace(".", "").replace(',', '.');
        } else {
            dense = dense.replace(',', '.');
        }
        return NUMBER.matcher(dense).matches() ? Optional.of(new BigDecimal(dense)) : Optional.empty();
    }

    /** A number with no more decimals than that. */
    public static Optional<BigDecimal> number(String text, int decimals) {
        return number(text).filter(number -> number.stripTrailingZeros().scale() <= decimals);
    }

    /** The version a form says it saw; one that says nothing sensible has seen none. */
    public static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** A day as browsers send it; none outside the two centuries that make sense. */
    public static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1900 && day.getYear() < 2100 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
