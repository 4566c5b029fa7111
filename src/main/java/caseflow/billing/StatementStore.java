package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what changed the balance of a client. Drafts have no day of issue, so that they are nowhere in it. */
@Repository
class StatementStore {

    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was owed when the period began, for each currency that there ever was. */
    List<Money> openings(ClientId client, StatementPeriod period, ZoneId zone, ClientScope scope) {
        return jdbc.sql("""
                SELECT change.currency, sum(change.amount) AS amount
                  FROM (SELECT i.currency, i.total AS amount
                          FROM invoice i
                         WHERE i.client_id = :client AND i.issued_on < :from AND %1$s
                         UNION ALL
                        SELECT i.currency, -i.total
                          FROM invoice i
                         WHERE i.client_id = :client AND i.voided_at < :begin AND %1$s
                         UNION ALL
                        SELECT p.currency, -p.amount
                          FROM payment p
                         WHERE p.client_id = :client AND p.received_on < :from AND %2$s) AS change
                 GROUP BY change.currency
                """.formatted(scope.clause("i.client_id"), scope.clause("p.client_id")))
                .param("client", client.value())
                .param("from", period.from())
                .param("begin", Columns.moment(period.begin(zone)))
                .param("scope", scope.value())
                .query((row, number) -> Columns.money(row, "amount"))
                .list();
    }

    /** What happened in the period, in no order; no more than so much of it. */
    List<StatementEntry> within(ClientId client, StatementPeriod period, ZoneId zone, int most, ClientScope scope) {
        return jdbc.sql("""
                SELECT 'invoice' AS kind, i.issued_on AS day, i.issued_at AS at, i.currency, i.total AS amount,
                       i.number, i.title AS about, NULL AS method, NULL AS receipt_number, true AS applied
                  FROM invoice i
                 WHERE i.client_id = :client AND i.issued_on BETWEEN :from AND :to AND %1$s
                 UNION ALL
                SELECT 'void', NULL, i.voided_at, i.currency, -i.total, i.number, i.title, NULL, NULL, true
                  FROM invoice i
                 WHERE i.client_id = :client AND i.voided_at >= :begin AND i.voided_at < :end AND %1$s
                 UNION ALL
                SELECT p.kind, p.received_on, p.recorded_at, p.currency, p.amount, i.number, p.reference, p.method,
                       p.receipt_number, p.applied
                  FROM payment p
                  JOIN invoice i ON i.id = p.invoice_id
                 WHERE p.client_id = :client AND p.received_on BETWEEN :from AND :to AND %2$s
                 LIMIT :most
                """.formatted(scope.clause("i.client_id"), scope.clause("p.client_id")))
                .param("client", client.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("begin", Columns.moment(period.begin(zone)))
                .param("end", Columns.moment(period.end(zone)))
                .param("most", most)
                .param("scope", scope.value())
                .query((row, number) -> entry(row, zone))
                .list();
    }

    private static StatementEntry entry(ResultSet row, ZoneId zone) throws SQLException {
        Instant at = Columns.moment(row, "at");
        LocalDate day = row.getObject("day", LocalDate.class);
        return new StatementEntry(
                day == null ? LocalDate.ofInstant(at, zone) : day,
                at,
                StatementEntry.Kind.of(row.getString("kind")),
                Columns.money(row, "amount"),
                row.getString("number"),
                row.getString("about"),
                method(row.getString("method")),
                row.getString("receipt_number"),
                !row.getBoolean("applied"));
    }

    private static @Nullable Method method(@Nullable String key) {
        return key == null ? null : Method.of(key);
    }
}
