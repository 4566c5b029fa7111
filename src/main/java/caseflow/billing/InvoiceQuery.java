package caseflow.billing;

import caseflow.clients.ClientId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices to list, and how.
 *
 * @param statuses any of these; none for all
 * @param client none for all that are in scope
 * @param words to be found in number, title, client, matter or lines; empty for all
 * @param from the place to read on from; none for the beginning
 * @param today what overdue is measured by
 */
public record InvoiceQuery(
        Set<Status> statuses,
        @Nullable ClientId client,
        String words,
        InvoiceSort sort,
        @Nullable Cursor from,
        LocalDate today) {}
