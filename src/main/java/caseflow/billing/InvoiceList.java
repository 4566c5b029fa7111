package caseflow.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, with the places where its neighbours begin. */
public record InvoiceList(
        List<InvoiceSummary> rows,
        @Nullable Cursor previous,
        @Nullable Cursor next) {}
