package caseflow.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How money, moments and lists stand in a row. */
final class Columns {

    private Columns() {}

    /** The amount of that column in the currency of the row. */
    static Money money(ResultSet row, String column) throws SQLException {
        return money(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column));
    }

    static Money money(CurrencyUnit currency, BigDecimal stored) {
        return Money.of(currency, stored, RoundingMode.UNNECESSARY);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static List<BigDecimal> numbers(ResultSet row, String column) throws SQLException {
        return optionalNumbers(row, column).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    static List<@Nullable BigDecimal> optionalNumbers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        if (array != null) {
            for (BigDecimal stored : (@Nullable BigDecimal[]) array.getArray()) {
                numbers.add(stored == null ? null : plain(stored));
            }
        }
        return numbers;
    }

    /** As people write it: 2.5 for the 2.500 of a column with three decimals. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String[] texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }
}
