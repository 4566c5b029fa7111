package caseflow.billing;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.payments.AttemptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the ledger that the card provider caused. */
@Repository
class CardRowStore {

    private final JdbcClient jdbc;

    CardRowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Money that came takes the next number for its receipt, and holds the counter until the transaction ends. */
    PaymentId insert(
            long cardEntry,
            PaymentKind kind,
            Invoice invoice,
            boolean applied,
            PaymentEntry entry,
            Instant at,
            String by) {
        long id = jdbc.sql("""
                WITH receipt AS (
                    UPDATE billing_counter SET last = last + 1
                     WHERE kind = 'receipt' AND :kind = 'payment'
                    RETURNING last
                )
                INSERT INTO payment (invoice_id, client_id, amount, currency, received_on, method, reference, note,
                                     recorded_at, recorded_by, receipt_number, kind, applied, card_entry_id)
                VALUES (:invoice, :client, :amount, :currency, :received, :method, :reference, :note,
                        :at, :by, (SELECT 'R-' || last FROM receipt), :kind, :applied, :entry)
                RETURNING id
                """)
                .param("invoice", invoice.id().value())
                .param("client", invoice.client().value())
                .param("amount", entry.amount().getAmount())
                .param("currency", entry.amount().getCurrencyUnit().getCode())
                .param("received", entry.receivedOn())
                .param("method", entry.method().key())
                .param("reference", entry.reference())
                .param("note", entry.note())
                .param("at", Columns.moment(at))
                .param("by", by)
                .param("kind", kind.key())
                .param("applied", applied)
                .param("entry", cardEntry)
                .query(Long.class)
                .single();
        return new PaymentId(id);
    }

    /** What is left of a payment, invoice by invoice. */
    List<Part> left(AttemptId attempt, ClientScope scope) {
        return jdbc.sql("""
                SELECT p.invoice_id, p.applied, p.currency, sum(p.amount) AS amount
                  FROM payment p
                  JOIN card_entry e ON e.id = p.card_entry_id
                 WHERE e.attempt_id = :attempt AND
                """ + scope.clause("p.client_id") + " GROUP BY p.invoice_id, p.applied, p.currency")
                .param("attempt", attempt.value())
                .param("scope", scope.value())
                .query(CardRowStore::part)
                .list();
    }

    /** What a fact of the provider moved. */
    List<Part> movedBy(String providerKey, ClientScope scope) {
        return jdbc.sql("""
                SELECT p.invoice_id, p.applied, p.currency, p.amount
                  FROM payment p
                  JOIN card_entry e ON e.id = p.card_entry_id
                 WHERE e.provider_key = :key AND
                """ + scope.clause("p.client_id") + " ORDER BY p.id")
                .param("key", providerKey)
                .param("scope", scope.value())
                .query(CardRowStore::part)
                .list();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                new InvoiceId(row.getLong("invoice_id")), row.getBoolean("applied"), Columns.money(row, "amount"));
    }
}
