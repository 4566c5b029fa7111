package caseflow.billing;

import caseflow.database.Errands;
import org.springframework.stereotype.Repository;

/** What is drafted and not issued. What is overdue comes with the sums, see {@link OpenInvoices}. */
@Repository
class InvoiceErrandStore implements Errands {

    @Override
    public String sql() {
        return """
                SELECT 'draft.invoices', 'invoices/' || i.id, 'invoices?status=%s', i.title, '', '', NULL::timestamptz,
                       NULL::date
                  FROM invoice i
                 WHERE %s
                """.formatted(Status.DRAFT.key(), InvoiceListStore.DRAFT);
    }
}
