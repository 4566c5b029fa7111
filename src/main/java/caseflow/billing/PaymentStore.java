package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.payments.AttemptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The ledger: entries are added, and nothing else. */
@Repository
class PaymentStore {

    private static final String PAYMENT = """
            SELECT p.id, p.client_id, p.invoice_id, p.amount, p.currency, p.received_on, p.method, p.reference, p.note,
                   p.recorded_at, p.recorded_by, p.receipt_number, p.reverses_id, p.kind, p.applied, e.attempt_id,
                   i.number, i.title,
                   EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = p.id) AS reversed
              FROM payment p
              JOIN invoice i ON i.id = p.invoice_id
              LEFT JOIN card_entry e ON e.id = p.card_entry_id
            """;

    private final JdbcClient jdbc;

    PaymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Money that came. It takes the next number for its receipt, and holds the counter until the transaction ends. */
    PaymentId insert(Invoice invoice, PaymentEntry entry, Instant at, String by) {
        return insert("""
                WITH receipt AS (
                    UPDATE billing_counter SET last = last + 1 WHERE kind = 'receipt' RETURNING last
                )
                INSERT INTO payment (invoice_id, client_id, amount, currency, received_on, method, reference, note,
                                     recorded_at, recorded_by, receipt_number, kind)
                SELECT :invoice, :client, :amount, :currency, :received, :method, :reference, :note,
                       :at, :by, 'R-' || receipt.last, 'payment'
                  FROM receipt
                RETURNING id
                """, invoice, entry, at, by).query(PaymentStore::id).single();
    }

    /** Takes an earlier entry back. */
    void reverse(Invoice invoice, Payment payment, PaymentEntry entry, Instant at, String by) {
        insert("""
                INSERT INTO payment (invoice_id, client_id, amount, currency, received_on, method, reference, note,
                                     recorded_at, recorded_by, reverses_id, kind)
                VALUES (:invoice, :client, :amount, :currency, :received, :method, :reference, :note,
                        :at, :by, :reverses, 'reversal')
                """, invoice, entry, at, by)
                .param("reverses", payment.id().value())
                .update();
    }

    private StatementSpec insert(String sql, Invoice invoice, PaymentEntry entry, Instant at, String by) {
        return jdbc.sql(sql)
                .param("invoice", invoice.id().value())
                .param("client", invoice.client().value())
                .param("amount", entry.amount().getAmount())
                .param("currency", entry.amount().getCurrencyUnit().getCode())
                .param("received", entry.receivedOn())
                .param("method", entry.method().key())
                .param("reference", entry.reference())
                .param("note", entry.note())
                .param("at", Columns.moment(at))
                .param("by", by);
    }

    private static PaymentId id(ResultSet row, int number) throws SQLException {
        return new PaymentId(row.getLong("id"));
    }

    Optional<Payment> find(PaymentId id, ClientScope scope) {
        return jdbc.sql(PAYMENT + " WHERE p.id = :id AND " + scope.clause("p.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query((row, number) -> payment(row, scope))
                .optional();
    }

    /** Of one invoice, in the order in which they were recorded. */
    List<Payment> of(InvoiceId invoice, ClientScope scope) {
        return jdbc.sql(PAYMENT + " WHERE p.invoice_id = :invoice AND " + scope.clause("p.client_id")
                        + " ORDER BY p.id")
                .param("invoice", invoice.value())
                .param("scope", scope.value())
                .query((row, number) -> payment(row, scope))
                .list();
    }

    /** From a place on; one row more than a page has, so that it is known whether there is another. */
    List<Payment> history(PaymentHistory.Place place, ClientScope scope) {
        String order = place.newer() ? "p.id > :id AND %s ORDER BY p.id" : "p.id < :id AND %s ORDER BY p.id DESC";
        return jdbc.sql(PAYMENT + " WHERE " + order.formatted(scope.clause("p.client_id")) + " LIMIT :limit")
                .param("id", place.id())
                .param("scope", scope.value())
                .param("limit", PaymentHistory.ROWS + 1)
                .query((row, number) -> payment(row, scope))
                .list();
    }

    private static Payment payment(ResultSet row, ClientScope scope) throws SQLException {
        long reverses = row.getLong("reverses_id");
        long attempt = row.getLong("attempt_id");
        return new Payment(
                new PaymentId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                new InvoiceId(row.getLong("invoice_id")),
                row.getString("number"),
                row.getString("title"),
                entry(row, scope),
                Columns.moment(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("receipt_number"),
                reverses == 0 ? null : new PaymentId(reverses),
                row.getBoolean("reversed"),
                PaymentKind.of(row.getString("kind")),
                row.getBoolean("applied"),
                attempt == 0 ? null : new AttemptId(attempt));
    }

    /** The note is for the firm alone. */
    private static PaymentEntry entry(ResultSet row, ClientScope scope) throws SQLException {
        return new PaymentEntry(
                Columns.money(row, "amount"),
                row.getObject("received_on", LocalDate.class),
                Method.of(row.getString("method")),
                row.getString("reference"),
                scope.client().isPresent() ? "" : row.getString("note"));
    }
}
