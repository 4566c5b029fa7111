package caseflow.offers.firm;

import caseflow.lines.DiscountKind;
import caseflow.lines.LineForm;
import caseflow.lines.LineReading;
import caseflow.lines.TypedLines;
import caseflow.offers.OfferContent;
import caseflow.offers.OfferTemplate;
import caseflow.prose.Prose;
import caseflow.web.Typed;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A template as it is typed. */
public record TemplateForm(
        String name,
        String title,
        String text,
        String discountKind,
        String discount,
        String version,
        List<LineForm> lines)
        implements TypedLines {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TITLE = 160;

    static final TemplateForm BLANK = new TemplateForm("", "", "", "none", "", "", List.of(LineForm.BLANK));

    public TemplateForm(
            @Nullable String name,
            @Nullable String title,
            @Nullable String text,
            @Nullable String discountKind,
            @Nullable String discount,
            @Nullable String version,
            @Nullable List<LineForm> lines) {
        this.name = Typed.line(name);
        this.title = Typed.line(title);
        this.text = Prose.typed(text);
        this.discountKind = Typed.line(discountKind);
        this.discount = Typed.line(discount);
        this.version = Typed.line(version);
        this.lines = lines == null ? List.of() : List.copyOf(lines);
    }

    static TemplateForm of(OfferTemplate template) {
        return new TemplateForm(
                template.name(),
                template.title(),
                template.text(),
                DiscountKind.of(template.lines().discount()).key(),
                DiscountKind.typed(template.lines().discount()),
                Integer.toString(template.version()),
                LineForm.of(template.lines().all()));
    }

    /** What an offer says, to be given a name. */
    static TemplateForm of(OfferContent content) {
        return new TemplateForm(
                content.title(),
                content.title(),
                content.text(),
                DiscountKind.of(content.lines().discount()).key(),
                DiscountKind.typed(content.lines().discount()),
                "",
                LineForm.of(content.lines().all()));
    }

    TemplateForm reworked(String action) {
        return new TemplateForm(name, title, text, discountKind, discount, version, linesAfter(action));
    }

    /** @param id 0 for a new one */
    OfferTemplate read(long id, CurrencyUnit currency, BindingResult errors) {
        limit("name", name, LONGEST_NAME, errors);
        limit("title", title, LONGEST_TITLE, errors);
        limit("text", text, Prose.LONGEST, errors);
        if (name.isEmpty()) {
            errors.rejectValue("name", "offers.template.name.missing");
        }
        return new OfferTemplate(
                id, Typed.version(version), name, title, text, LineReading.read(this, currency, errors));
    }

    private static void limit(String field, String text, int longest, BindingResult errors) {
        if (text.length() > longest) {
            errors.rejectValue(field, "offers.text.long", new Object[] {longest}, null);
        }
    }
}
