package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.clients.MatterId;
import caseflow.lines.Lines;
import caseflow.money.Totals;
import java.time.LocalDate;
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
        String title,
        @Nullable LocalDate dueOn,
        Lines lines,
        String note,
        String internalNote) {

    public CurrencyUnit currency() {
        return lines.currency();
    }

    /** @throws IllegalArgumentException if the discount does not fit the subtotal */
    public Totals totals() {
        return lines.totals();
    }

    /** The same for the next time: no day carried over, it would be past. */
    InvoiceContent copy() {
        return new InvoiceContent(client, matter, title, null, lines, note, internalNote);
    }

    InvoiceContent due(LocalDate day) {
        return new InvoiceContent(client, matter, title, day, lines, note, internalNote);
    }
}
