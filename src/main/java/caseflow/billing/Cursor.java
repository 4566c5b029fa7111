package caseflow.billing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a sorted list: the row with that value and id.
 *
 * @param value an amount, or a date as its day since 1970
 * @param backward whether to read on towards the beginning
 */
public record Cursor(BigDecimal value, long id, boolean backward) {

    private static final Pattern SHAPE = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,4})?)_(\\d{1,18})");

    /** What {@link #toString} wrote; nothing for anything else, so that a mistyped address shows the first page. */
    public static Optional<Cursor> read(String text, boolean backward) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new Cursor(new BigDecimal(parts.group(1)), Long.parseLong(parts.group(2)), backward))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toPlainString() + "_" + id;
    }
}
