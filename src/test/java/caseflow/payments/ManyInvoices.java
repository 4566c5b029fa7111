package caseflow.payments;

import caseflow.billing.Invoice;
import caseflow.billing.InvoiceId;
import caseflow.billing.Invoices;
import caseflow.clients.ClientScope;
import caseflow.database.Database;
import caseflow.database.RowScope;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Invoices by the dozen. */
@TestComponent
public class ManyInvoices {

    private final Invoices invoices;
    private final RowScope rows;
    private final Database database;

    ManyInvoices(Invoices invoices, RowScope rows, Database database) {
        this.invoices = invoices;
        this.rows = rows;
        this.database = database;
    }

    /** Another one like it, without the paper. */
    public Invoice another(Invoice issued) {
        return copies(issued, 1).get(0);
    }

    /** So many like it, without the paper. */
    public List<Invoice> copies(Invoice issued, int count) {
        List<Long> ids = database.owner()
                .client()
                .sql("""
                        INSERT INTO invoice (client_id, currency, title, note, internal_note, discount_kind, discount_value,
                                             due_on, subtotal, discount, tax, total, listed_on, search, created_at,
                                             created_by, number, issued_on, issued_at, issued_by, billed_name,
                                             billed_address, matter_label)
                        SELECT client_id, currency, title, note, internal_note, discount_kind, discount_value,
                               due_on, subtotal, discount, tax, total, listed_on, search, created_at,
                               created_by, number || '-' || gen_random_uuid(), issued_on, issued_at, issued_by,
                               billed_name, billed_address, matter_label
                          FROM invoice, generate_series(1, :count) WHERE id = :id
                        RETURNING id""")
                .param("count", count)
                .param("id", issued.id().value())
                .query(Long.class)
                .list();
        try (var bound = rows.enterFirm()) {
            return ids.stream()
                    .map(id -> invoices.find(new InvoiceId(id), ClientScope.ALL))
                    .toList();
        }
    }

    /** All invoices there are, in the order in which they were made. */
    public List<Invoice> all() {
        try (var bound = rows.enterFirm()) {
            return database.owner().client().sql("SELECT id FROM invoice ORDER BY id").query(Long.class).list().stream()
                    .map(id -> invoices.find(new InvoiceId(id), ClientScope.ALL))
                    .toList();
        }
    }
}
