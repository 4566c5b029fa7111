package caseflow.billing.firm;

import caseflow.billing.Invoice;
import caseflow.billing.InvoiceContent;
import caseflow.clients.MatterId;
import caseflow.money.Discount;
import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
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
        List<LineForm> lines) {

    static final InvoiceForm BLANK =
            new InvoiceForm("", "", "", "none", "", "", "", "", List.of(LineForm.BLANK, LineForm.BLANK));

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
                kind(discount),
                value(discount),
                content.note(),
                content.internalNote(),
                Integer.toString(invoice.version()),
                content.lines().isEmpty()
                        ? List.of(LineForm.BLANK)
                        : content.lines().all().stream().map(LineForm::of).toList());
    }

    int seen() {
        return Typed.version(version);
    }

    /** @param action {@code add}, or {@code remove} and the place of a line; anything else changes nothing */
    InvoiceForm reworked(String action) {
        List<LineForm> others = new ArrayList<>(lines);
        if (action.equals("add")) {
            others.add(LineForm.BLANK);
        } else if (action.matches("remove\\d{1,4}")) {
            int place = Integer.parseInt(action.substring("remove".length()));
            if (place < others.size()) {
                others.remove(place);
            }
        }
        return with(others.isEmpty() ? List.of(LineForm.BLANK) : others);
    }

    private InvoiceForm with(List<LineForm> others) {
        return new InvoiceForm(title, matter, due, discountKind, discount, note, internalNote, version, others);
    }

    private static String kind(Discount discount) {
        if (discount instanceof Discount.Fixed) {
            return "fixed";
        }
        return discount instanceof Discount.Percent ? "percent" : "none";
    }

    private static String value(Discount discount) {
        if (discount instanceof Discount.Fixed fixed) {
            return LineForm.plain(fixed.amount());
        }
        return discount instanceof Discount.Percent percent ? LineForm.plain(percent.percent()) : "";
    }
}
