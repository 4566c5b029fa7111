package caseflow.database;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How money and moments stand in a row. Money is in the currency of the row's column {@code currency}. */
public final class Columns {

    private Columns() {}

    public static Money money(ResultSet row, String column) throws SQLException {
        return money(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column));
    }

    public static Money money(CurrencyUnit currency, BigDecimal stored) {
        return Money.of(currency, stored, RoundingMode.UNNECESSARY);
    }

    public static @Nullable Money moneyOrNull(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column);
        return stored == null ? null : money(row, column);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public static @Nullable Long numberOrNull(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /** As a parameter of a statement. */
    public static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
