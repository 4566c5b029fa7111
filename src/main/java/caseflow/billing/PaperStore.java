package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.pdf.Paper;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the PDFs, which are written once and never change. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(InvoiceId id, ClientId client, byte[] pdf) {
        jdbc.sql("INSERT INTO invoice_pdf (invoice_id, client_id, content) VALUES (:id, :client, :content)")
                .param("id", id.value())
                .param("client", client.value())
                .param("content", pdf)
                .update();
    }

    /** Whoever drew it first is kept. */
    void keep(PaymentId id, ClientId client, byte[] pdf) {
        jdbc.sql("""
                INSERT INTO receipt_pdf (payment_id, client_id, content) VALUES (:id, :client, :content)
                ON CONFLICT (payment_id) DO NOTHING
                """)
                .param("id", id.value())
                .param("client", client.value())
                .param("content", pdf)
                .update();
    }

    Optional<Paper> find(InvoiceId id, ClientScope scope) {
        return jdbc.sql("""
                SELECT i.number, p.content
                  FROM invoice_pdf p
                  JOIN invoice i ON i.id = p.invoice_id
                 WHERE p.invoice_id = :id AND
                """ + scope.clause("p.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query((row, number) -> new Paper(row.getString("number"), row.getBytes("content")))
                .optional();
    }

    Optional<Paper> find(PaymentId id, ClientScope scope) {
        return jdbc.sql("""
                SELECT y.receipt_number, p.content
                  FROM receipt_pdf p
                  JOIN payment y ON y.id = p.payment_id
                 WHERE p.payment_id = :id AND
                """ + scope.clause("p.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query((row, number) -> new Paper(row.getString("receipt_number"), row.getBytes("content")))
                .optional();
    }
}
