package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.database.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads many invoices at once, each list in one statement. */
@Repository
class InvoiceListStore {

    static final int ROWS = 25;

    private static final int WORDS = 6;

    /** Somebody has paid it by card, and the bank has it in hand. */
    static final String UNDER_WAY = """
            EXISTS (SELECT FROM payment_share s JOIN payment_attempt a ON a.id = s.attempt_id
                     WHERE s.payable_id = i.id AND s.ended_at IS NULL AND a.state = 'under_way')""";

    private static final String SUMMARY = """
            SELECT i.id, i.client_id, i.number, i.title, i.listed_on, i.due_on, i.currency, i.total, i.paid,
                   i.voided_at IS NOT NULL AS void, coalesce(i.billed_name, c.name) AS client_name,
                   coalesce(i.matter_label, m.number || ' ' || m.title, '') AS matter, %s AS under_way
              FROM invoice i
              JOIN client c ON c.id = i.client_id
              LEFT JOIN matter m ON m.id = i.matter_id
            """.formatted(UNDER_WAY);

    static final String DRAFT = "i.number IS NULL";

    static final String OPEN = " i.number IS NOT NULL AND i.voided_at IS NULL AND i.paid < i.total ";

    private final JdbcClient jdbc;

    InvoiceListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row more than a page has, so that it is known whether there is another. */
    List<InvoiceSummary> list(InvoiceQuery query, ClientScope scope) {
        List<String> words = words(query.words());
        StatementSpec statement = jdbc.sql(sql(query, words.size(), scope))
                .param("scope", scope.value())
                .param("today", query.today())
                .param("limit", ROWS + 1);
        if (query.client() != null) {
            statement = statement.param("client", query.client().value());
        }
        if (query.from() != null) {
            statement = statement
                    .param("place", query.sort().column().value(query.from().value()))
                    .param("id", query.from().id());
        }
        for (int i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, words.get(i));
        }
        return statement.query(summary(query.today())).list();
    }

    /**
     * What is open, for each currency, and the most pressing of it, in one statement: of each currency comes one row at least,
     * and with it the sums. What is being paid is not overdue any more. Those few that are shown are looked up one by one
     * ({@code OFFSET} keeps it so), because the database cannot know beforehand that they are few, and would read all.
     */
    OpenInvoices openWithSums(ClientScope scope, LocalDate today, int limit) {
        var sums = new TreeMap<String, OpenInvoices.Sum>();
        List<InvoiceSummary> first = new ArrayList<>();
        RowMapper<InvoiceSummary> summary = summary(today);
        jdbc.sql("""
                WITH ranked AS (
                    SELECT i.id, count(*) OVER own AS open, sum(i.total - i.paid) OVER own AS due,
                           count(*) FILTER (WHERE i.due_on < :today AND NOT i.under_way) OVER own AS overdue,
                           coalesce(sum(i.total - i.paid) FILTER (WHERE i.due_on < :today AND NOT i.under_way) OVER own, 0)
                               AS overdue_amount,
                           count(*) FILTER (WHERE i.under_way) OVER own AS under_way_count,
                           row_number() OVER own AS own_place,
                           row_number() OVER (ORDER BY i.under_way, i.due_on, i.id) AS place
                      FROM (SELECT i.*, %s AS under_way FROM invoice i WHERE %s AND %s) i
                    WINDOW own AS (PARTITION BY i.currency))
                SELECT s.*, r.open, r.due, r.overdue, r.overdue_amount, r.under_way_count, r.place
                  FROM ranked r
                  CROSS JOIN LATERAL (%s WHERE i.id = r.id OFFSET 0) s
                 WHERE r.place <= :limit OR r.own_place = 1
                 ORDER BY r.place
                """.formatted(UNDER_WAY, OPEN, scope.clause("i.client_id"), SUMMARY))
                .param("scope", scope.value())
                .param("today", today)
                .param("limit", limit)
                .query(row -> {
                    sums.put(row.getString("currency"), sum(row));
                    if (row.getInt("place") <= limit) {
                        first.add(Objects.requireNonNull(summary.mapRow(row, 0)));
                    }
                });
        return new OpenInvoices(List.copyOf(sums.values()), first);
    }

    private static OpenInvoices.Sum sum(ResultSet row) throws SQLException {
        return new OpenInvoices.Sum(
                row.getInt("open"),
                Columns.money(row, "due"),
                row.getInt("overdue"),
                Columns.money(row, "overdue_amount"),
                row.getInt("under_way_count"));
    }

    /** The open ones, the longest overdue first, and after all others those that are being paid. */
    List<InvoiceSummary> open(ClientScope scope, LocalDate today, int limit) {
        return jdbc.sql(SUMMARY + """
                 WHERE %s AND %s
                 ORDER BY under_way, i.due_on, i.id
                 LIMIT :limit
                """.formatted(OPEN, scope.clause("i.client_id")))
                .param("scope", scope.value())
                .param("limit", limit)
                .query(summary(today))
                .list();
    }

    /** The numbers of these. */
    Map<Long, String> numbers(List<Long> ids, ClientScope scope) {
        Map<Long, String> numbers = new TreeMap<>();
        jdbc.sql("SELECT i.id, i.number FROM invoice i WHERE i.id IN (:ids) AND " + scope.clause("i.client_id"))
                .param("ids", ids)
                .param("scope", scope.value())
                .query(row -> {
                    numbers.put(row.getLong("id"), row.getString("number"));
                });
        return numbers;
    }

    private static String sql(InvoiceQuery query, int words, ClientScope scope) {
        Cursor from = query.from();
        String column = query.sort().column().sql();
        boolean up = query.sort().descending() == (from != null && from.backward());
        var where = new StringBuilder(SUMMARY)
                .append(" WHERE ")
                .append(scope.clause("i.client_id"))
                .append(scope.client().isPresent() ? " AND i.number IS NOT NULL" : "")
                .append(query.client() == null ? "" : " AND i.client_id = :client")
                .append(query.statuses().isEmpty() ? "" : " AND " + condition(query.statuses()));
        for (int i = 0; i < words; i++) {
            where.append(" AND i.search LIKE :word").append(i);
        }
        if (from != null) {
            where.append(" AND (%s, i.id) %s (:place, :id)".formatted(column, up ? ">" : "<"));
        }
        String direction = up ? "ASC" : "DESC";
        return where.append(" ORDER BY %s %s, i.id %s LIMIT :limit".formatted(column, direction, direction))
                .toString();
    }

    private static String condition(Set<Status> any) {
        return any.stream()
                .map(status -> "(" + condition(status) + ")")
                .sorted()
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** {@link Status#of} in SQL. */
    private static String condition(Status status) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case VOID -> "i.voided_at IS NOT NULL";
            case PAID -> "i.voided_at IS NULL AND i.number IS NOT NULL AND i.paid >= i.total";
            case OVERDUE -> OPEN + "AND i.due_on < :today";
            case UNPAID -> OPEN + "AND i.due_on >= :today AND i.paid = 0";
            case PARTIALLY_PAID -> OPEN + "AND i.due_on >= :today AND i.paid > 0";
        };
    }

    private static List<String> words(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", WORDS)).stream()
                .filter(word -> !word.isEmpty())
                .map(Likeness::containing)
                .toList();
    }

    private static RowMapper<InvoiceSummary> summary(LocalDate today) {
        return (row, number) -> {
            Money total = Columns.money(row, "total");
            Status status = status(row, total, today);
            return new InvoiceSummary(
                    new InvoiceId(row.getLong("id")),
                    row.getString("number"),
                    row.getString("title"),
                    new ClientId(row.getLong("client_id")),
                    row.getString("client_name"),
                    row.getString("matter"),
                    row.getObject("listed_on", LocalDate.class),
                    row.getObject("due_on", LocalDate.class),
                    total,
                    status == Status.VOID
                            ? Money.zero(total.getCurrencyUnit())
                            : total.minus(Columns.money(row, "paid")),
                    status,
                    row.getBoolean("under_way"));
        };
    }

    private static Status status(ResultSet row, Money total, LocalDate today) throws SQLException {
        if (row.getBoolean("void")) {
            return Status.VOID;
        }
        return row.getString("number") == null
                ? Status.DRAFT
                : Status.of(total, Columns.money(row, "paid"), row.getObject("due_on", LocalDate.class), today);
    }
}
