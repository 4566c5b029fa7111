package caseflow.billing;

import caseflow.billing.InvoiceState.Issued;
import caseflow.billing.InvoiceState.Voided;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes one invoice. */
@Repository
class InvoiceStore {

    private static final String INVOICE = """
            SELECT i.id, i.version, i.client_id, i.matter_id, i.currency, i.title, i.due_on, i.note, i.internal_note,
                   i.discount_kind, i.discount_value, i.subtotal, i.discount, i.tax, i.total, i.paid,
                   i.created_at, i.created_by, i.number, i.issued_on, i.issued_at, i.issued_by, i.sent_at,
                   i.voided_at, i.voided_by, i.void_reason,
                   coalesce(i.billed_name, c.name) AS billed_name,
                   coalesce(i.billed_address, c.address) AS billed_address,
                   coalesce(i.matter_label, m.number || ' ' || m.title, '') AS matter_label,
                   l.descriptions, l.quantities, l.unit_prices, l.tax_rates, t.rates, t.bases, t.taxes
              FROM invoice i
              JOIN client c ON c.id = i.client_id
              LEFT JOIN matter m ON m.id = i.matter_id
              LEFT JOIN LATERAL (SELECT array_agg(description ORDER BY position) AS descriptions,
                                        array_agg(quantity ORDER BY position) AS quantities,
                                        array_agg(unit_price ORDER BY position) AS unit_prices,
                                        array_agg(tax_rate ORDER BY position) AS tax_rates
                                   FROM invoice_line
                                  WHERE invoice_id = i.id) l ON true
              LEFT JOIN LATERAL (SELECT array_agg(rate ORDER BY rate) AS rates,
                                        array_agg(base ORDER BY rate) AS bases,
                                        array_agg(tax ORDER BY rate) AS taxes
                                   FROM invoice_tax
                                  WHERE invoice_id = i.id) t ON true
             WHERE i.id = :id
            """;

    private final JdbcClient jdbc;

    InvoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A client's scope holds no drafts and no internal notes. */
    Optional<Invoice> find(InvoiceId id, ClientScope scope) {
        String issued = scope.client().isPresent() ? " AND i.number IS NOT NULL" : "";
        return jdbc.sql(INVOICE + " AND " + scope.clause("i.client_id") + issued)
                .param("id", id.value())
                .param("scope", scope.value())
                .query((row, number) -> InvoiceRow.invoice(row, scope))
                .optional();
    }

    /** Keeps everybody else from changing it until this transaction ends. */
    Optional<Invoice> lock(InvoiceId id, ClientScope scope) {
        return jdbc.sql("SELECT i.id FROM invoice i WHERE i.id = :id AND " + scope.clause("i.client_id")
                        + " FOR UPDATE")
                .param("id", id.value())
                .param("scope", scope.value())
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id, scope));
    }

    InvoiceId insert(InvoiceContent content, LocalDate day, Instant at, String by) {
        StatementSpec insert = jdbc.sql("""
                INSERT INTO invoice (client_id, matter_id, currency, title, note, internal_note,
                                     discount_kind, discount_value, due_on, subtotal, discount, tax, total,
                                     listed_on, search, created_at, created_by)
                VALUES (:client, :matter, :currency, :title, :note, :internalNote,
                        :discountKind, :discountValue, :due, :subtotal, :discount, :tax, :total,
                        :day, '', :at, :by)
                RETURNING id
                """)
                .param("client", content.client().value())
                .param("currency", content.currency().getCode())
                .param("day", day)
                .param("at", Columns.moment(at))
                .param("by", by);
        long id = ContentColumns.bind(insert, content).query(Long.class).single();
        return new InvoiceId(id);
    }

    void update(InvoiceId id, InvoiceContent content, ClientScope scope) {
        StatementSpec update = jdbc.sql("""
                UPDATE invoice i
                   SET matter_id = :matter, title = :title, note = :note, internal_note = :internalNote,
                       discount_kind = :discountKind, discount_value = :discountValue, due_on = :due,
                       subtotal = :subtotal, discount = :discount, tax = :tax, total = :total,
                       version = version + 1
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"));
        ContentColumns.bind(update, content)
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void issue(Invoice invoice, Issued issued, ClientScope scope) {
        jdbc.sql("""
                UPDATE invoice i
                   SET number = :number, issued_on = :on, issued_at = :at, issued_by = :by, due_on = :due,
                       billed_name = :name, billed_address = :address, matter_label = :matter,
                       listed_on = :on, search = lower(concat_ws(' ', :number, :name, :matter, i.search)),
                       version = version + 1
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"))
                .param("number", issued.number())
                .param("on", issued.on())
                .param("at", Columns.moment(issued.at()))
                .param("by", issued.by())
                .param("due", issued.dueOn())
                .param("name", issued.billedTo().name())
                .param("address", issued.billedTo().address())
                .param("matter", issued.billedTo().matter())
                .param("id", invoice.id().value())
                .param("scope", scope.value())
                .update();
    }

    void withdraw(InvoiceId id, Voided voided, ClientScope scope) {
        jdbc.sql("""
                UPDATE invoice i
                   SET voided_at = :at, voided_by = :by, void_reason = :reason, version = version + 1
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"))
                .param("at", Columns.moment(voided.at()))
                .param("by", voided.by())
                .param("reason", voided.reason())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void sent(InvoiceId id, Instant at, ClientScope scope) {
        jdbc.sql("UPDATE invoice i SET sent_at = :at WHERE i.id = :id AND " + scope.clause("i.client_id"))
                .param("at", Columns.moment(at))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    /** Adds to what was paid; less than nothing for a reversal. */
    void pay(InvoiceId id, Money amount, ClientScope scope) {
        jdbc.sql("""
                UPDATE invoice i
                   SET paid = paid + :amount, version = version + 1
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"))
                .param("amount", amount.getAmount())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }
}
