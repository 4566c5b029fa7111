package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.clients.MatterId;
import caseflow.money.Charge;
import caseflow.money.Discount;
import caseflow.money.Totals;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What staff write on an invoice, and may change for as long as it is a draft.
 *
 * @param dueOn none leaves it to the firm's payment terms
 * @param note printed below the totals; may be empty
 * @param internalNote never leaves the firm; may be empty
 */
public record InvoiceContent(
        ClientId client,
        @Nullable MatterId matter,
        CurrencyUnit currency,
        String title,
        @Nullable LocalDate dueOn,
        Discount discount,
        List<InvoiceLine> lines,
        String note,
        String internalNote) {

    public InvoiceContent {
        lines = List.copyOf(lines);
    }

    /** @throws IllegalArgumentException if the discount does not fit the subtotal */
    public Totals totals() {
        return Totals.of(currency, charges(), discount);
    }

    public List<Charge> charges() {
        return lines.stream().map(InvoiceLine::charge).toList();
    }

    /** The same for the next time: no day carried over, it would be past. */
    InvoiceContent copy() {
        return new InvoiceContent(client, matter, currency, title, null, discount, lines, note, internalNote);
    }

    InvoiceContent due(LocalDate day) {
        return new InvoiceContent(client, matter, currency, title, day, discount, lines, note, internalNote);
    }
}
