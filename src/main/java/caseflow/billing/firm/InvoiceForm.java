package caseflow.billing.firm;

import caseflow.billing.Invoice;
import caseflow.billing.InvoiceContent;
import caseflow.clients.MatterId;
import caseflow.lines.DiscountKind;
import caseflow.lines.LineForm;
import caseflow.lines.TypedLines;
import caseflow.money.Discount;
import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it is typed: text, so that nothing is lost that makes no sense yet.
 *
 * @param version of the draft that is edited, empty for a new one
 */
public record InvoiceForm(
        String title,
        String matter,
        String due,
        String discountKind,
        String discount,
        String note,
        String internalNote,
        String version,
        List<LineForm> lines)
        implements TypedLines {

    static final InvoiceForm BLANK = new InvoiceForm(
            "", "", "", DiscountKind.NONE.key(), "", "", "", "", List.of(LineForm.BLANK, LineForm.BLANK));

    public InvoiceForm(
            @Nullable String title,
            @Nullable String matter,
            @Nullable String due,
            @Nullable String discountKind,
            @Nullable String discount,
            @Nullable String note,
            @Nullable String internalNote,
            @Nullable String version,
            @Nullable List<LineForm> lines) {
        this.title = Typed.line(title);
        this.matter = Typed.line(matter);
        this.due = Typed.line(due);
        this.discountKind = Typed.line(discountKind);
        this.discount = Typed.line(discount);
        this.note = Typed.lines(note);
        this.internalNote = Typed.lines(internalNote);
        this.version = Typed.line(version);
        this.lines = lines == null ? List.of() : List.copyOf(lines);
    }

    static InvoiceForm of(Invoice invoice) {
        InvoiceContent content = invoice.content();
        MatterId matter = content.matter();
        LocalDate due = content.dueOn();
        Discount discount = content.lines().discount();
        return new InvoiceForm(
                content.title(),
                matter == null ? "" : matter.toString(),
                due == null ? "" : due.toString(),
                DiscountKind.of(discount).key(),
                DiscountKind.typed(discount),
                content.note(),
                content.internalNote(),
                Integer.toString(invoice.version()),
                LineForm.of(content.lines().all()));
    }

    int seen() {
        return Typed.version(version);
    }

    /** With its {@linkplain TypedLines#linesAfter lines after} that action. */
    InvoiceForm reworked(String action) {
        return new InvoiceForm(
                title, matter, due, discountKind, discount, note, internalNote, version, linesAfter(action));
    }
}
