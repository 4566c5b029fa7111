package caseflow.offers;

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

/** How money and moments stand in a row. */
final class Columns {

    private Columns() {}

    /** None for an offer without figures. */
    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column);
        return stored == null
                ? null
                : Money.of(CurrencyUnit.of(row.getString("currency")), stored, RoundingMode.UNNECESSARY);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
