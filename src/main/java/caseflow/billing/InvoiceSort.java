package caseflow.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** What a list of invoices is sorted by: {@code date}, or the other way round {@code -date}. */
public record InvoiceSort(Column column, boolean descending) {

    public static final InvoiceSort NEWEST = new InvoiceSort(Column.DATE, true);

    public enum Column {
        DATE("i.listed_on"),
        DUE("coalesce(i.due_on, 'infinity'::date)"),
        AMOUNT("i.total");

        private static final long LAST_DAY = 2_000_000;

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Where a row stands in a list sorted by this; a day that is open comes after all others. */
        BigDecimal place(InvoiceSummary row) {
            return switch (this) {
                case DATE -> BigDecimal.valueOf(row.listedOn().toEpochDay());
                case DUE ->
                    BigDecimal.valueOf(Objects.requireNonNullElse(row.dueOn(), LocalDate.MAX)
                            .toEpochDay());
                case AMOUNT -> row.total().getAmount();
            };
        }

        /** The value to compare the column with. */
        Object value(BigDecimal place) {
            if (this == AMOUNT) {
                return place;
            }
            long day = Math.max(0, place.longValue());
            return day > LAST_DAY ? LocalDate.MAX : LocalDate.ofEpochDay(day);
        }
    }

    /** The sort of that key; the newest first for a key there is none of. */
    public static InvoiceSort named(String key) {
        for (Column column : Column.values()) {
            if (key.equals(column.key()) || key.equals("-" + column.key())) {
                return new InvoiceSort(column, key.startsWith("-"));
            }
        }
        return NEWEST;
    }

    /** The place of that row, to read on from in one direction or the other. */
    Cursor place(InvoiceSummary row, boolean backward) {
        return new Cursor(column.place(row), row.id().value(), backward);
    }

    public String key() {
        return (descending ? "-" : "") + column.key();
    }

    /** What a click on the head of that column asks for: the other way round, or from the top. */
    public InvoiceSort by(Column wanted) {
        return new InvoiceSort(wanted, wanted != column || !descending);
    }
}
