package caseflow.billing;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How lists stand in a row. */
final class ArrayColumns {

    private ArrayColumns() {}

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
