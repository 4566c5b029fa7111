package caseflow.offers.firm;

import caseflow.clients.MatterId;
import caseflow.lines.DiscountKind;
import caseflow.lines.LineForm;
import caseflow.lines.TypedLines;
import caseflow.offers.OfferContent;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferTemplate;
import caseflow.prose.Prose;
import caseflow.web.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is typed: text, so that nothing is lost that makes no sense yet.
 *
 * @param version of the draft that is edited, empty for a new one
 */
public record OfferForm(
        String title,
        String matter,
        String text,
        String discountKind,
        String discount,
        String internalNote,
        String version,
        List<LineForm> lines)
        implements TypedLines {

    static final OfferForm BLANK = new OfferForm("", "", "", "none", "", "", "", List.of(LineForm.BLANK));

    public OfferForm(
            @Nullable String title,
            @Nullable String matter,
            @Nullable String text,
            @Nullable String discountKind,
            @Nullable String discount,
            @Nullable String internalNote,
            @Nullable String version,
            @Nullable List<LineForm> lines) {
        this.title = Typed.line(title);
        this.matter = Typed.line(matter);
        this.text = Prose.typed(text);
        this.discountKind = Typed.line(discountKind);
        this.discount = Typed.line(discount);
        this.internalNote = Typed.lines(internalNote);
        this.version = Typed.line(version);
        this.lines = lines == null ? List.of() : List.copyOf(lines);
    }

    static OfferForm of(OfferDraft draft) {
        OfferContent content = draft.content();
        MatterId matter = content.matter();
        return new OfferForm(
                content.title(),
                matter == null ? "" : matter.toString(),
                content.text(),
                DiscountKind.of(content.lines().discount()).key(),
                DiscountKind.typed(content.lines().discount()),
                content.internalNote(),
                Integer.toString(draft.version()),
                LineForm.of(content.lines().all()));
    }

    static OfferForm of(OfferTemplate template) {
        return new OfferForm(
                template.title(),
                "",
                template.text(),
                DiscountKind.of(template.lines().discount()).key(),
                DiscountKind.typed(template.lines().discount()),
                "",
                "",
                LineForm.of(template.lines().all()));
    }

    int seen() {
        return Typed.version(version);
    }

    OfferForm reworked(String action) {
        return new OfferForm(title, matter, text, discountKind, discount, internalNote, version, linesAfter(action));
    }
}
