package caseflow.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, with the places where its neighbours begin. */
public record InvoiceList(
        List<InvoiceSummary> rows,
        @Nullable Cursor previous,
        @Nullable Cursor next) {

    static InvoiceList of(List<InvoiceSummary> rows, InvoiceSort sort, boolean before, boolean after) {
        if (rows.isEmpty()) {
            return new InvoiceList(List.of(), null, null);
        }
        return new InvoiceList(
                List.copyOf(rows),
                before ? sort.place(rows.get(0), true) : null,
                after ? sort.place(rows.get(rows.size() - 1), false) : null);
    }
}
