package caseflow.billing.firm;

import caseflow.billing.InvoiceContent;
import caseflow.clients.Client;
import caseflow.clients.Matter;
import caseflow.clients.MatterId;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.Discount;
import caseflow.money.Totals;
import caseflow.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Makes an invoice's content of what was typed, and says at each field what makes no sense. */
final class Reading {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_LINES = 200;
    private static final BigDecimal MOST_UNITS = new BigDecimal("999999");
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999");
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final InvoiceForm form;
    private final Client client;
    private final BindingResult errors;
    private final List<Line> lines = new ArrayList<>();

    Reading(InvoiceForm form, Client client, BindingResult errors) {
        this.form = form;
        this.client = client;
        this.errors = errors;
    }

    /** @param matters that it may be filed under */
    InvoiceContent content(List<Matter> matters) {
        text("title", form.title(), LONGEST_TITLE);
        if (form.title().isEmpty()) {
            errors.rejectValue("title", "billing.title.missing");
        }
        text("note", form.note(), LONGEST_TEXT);
        text("internalNote", form.internalNote(), LONGEST_TEXT);
        lines();
        return new InvoiceContent(
                client.id(),
                matter(matters),
                form.title(),
                due(),
                new Lines(client.currency(), lines, discount()),
                form.note(),
                form.internalNote());
    }

    /** What the lines add up to that make sense already. */
    Totals totals() {
        lines();
        return new Lines(client.currency(), lines, discount()).totals();
    }

    private void lines() {
        if (form.lines().size() > MOST_LINES) {
            errors.reject("billing.lines.many", new Object[] {MOST_LINES}, null);
            return;
        }
        for (int i = 0; i < form.lines().size(); i++) {
            LineForm line = form.lines().get(i);
            if (!line.blank()) {
                line(line, "lines[" + i + "].");
            }
        }
        Money subtotal = subtotal();
        if (subtotal.getAmount().abs().compareTo(MOST_MONEY) > 0) {
            errors.reject("billing.lines.much");
            lines.clear();
        }
    }

    private void line(LineForm line, String at) {
        text(at + "description", line.description(), LONGEST_TEXT);
        if (line.description().isEmpty()) {
            errors.rejectValue(at + "description", "billing.description.missing");
        }
        Optional<BigDecimal> quantity = number(
                at + "quantity",
                line.quantity(),
                3,
                number -> number.signum() > 0 && number.compareTo(MOST_UNITS) <= 0);
        Optional<BigDecimal> price =
                number(at + "price", line.price(), 4, number -> number.abs().compareTo(MOST_MONEY) <= 0);
        Optional<BigDecimal> tax = line.tax().isEmpty()
                ? Optional.empty()
                : number(at + "tax", line.tax(), 4, number -> number.signum() >= 0 && number.compareTo(WHOLE) <= 0);
        if (quantity.isPresent() && price.isPresent() && (line.tax().isEmpty() || tax.isPresent())) {
            lines.add(new Line(line.description(), new Charge(quantity.get(), price.get(), tax.orElse(null))));
        }
    }

    private Optional<BigDecimal> number(String field, String typed, int decimals, Predicate<BigDecimal> fits) {
        Optional<BigDecimal> number = Typed.number(typed, decimals).filter(fits);
        if (number.isEmpty()) {
            String kind = field.substring(field.indexOf('.') + 1);
            errors.rejectValue(field, "billing." + kind + (typed.isEmpty() ? ".missing" : ".wrong"));
        }
        return number;
    }

    private Discount discount() {
        Discount discount = switch (form.discountKind()) {
            case "fixed" ->
                number("discount", form.discount(), client.currency().getDecimalPlaces(), n -> n.signum() >= 0)
                        .<Discount>map(Discount.Fixed::new)
                        .orElse(Discount.NONE);
            case "percent" ->
                number("discount", form.discount(), 4, n -> n.signum() >= 0 && n.compareTo(WHOLE) <= 0)
                        .<Discount>map(Discount.Percent::new)
                        .orElse(Discount.NONE);
            default -> Discount.NONE;
        };
        if (!discount.fits(subtotal())) {
            errors.rejectValue("discount", "billing.discount.much");
            return Discount.NONE;
        }
        return discount;
    }

    private Money subtotal() {
        return Totals.subtotal(
                client.currency(), lines.stream().map(Line::charge).toList());
    }

    private @Nullable LocalDate due() {
        if (form.due().isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Typed.day(form.due());
        if (day.isEmpty()) {
            errors.rejectValue("due", "billing.day.wrong");
        }
        return day.orElse(null);
    }

    private @Nullable MatterId matter(List<Matter> matters) {
        if (form.matter().isEmpty()) {
            return null;
        }
        Optional<MatterId> chosen = matters.stream()
                .map(Matter::id)
                .filter(id -> id.toString().equals(form.matter()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("matter", "billing.matter.unknown");
        }
        return chosen.orElse(null);
    }

    private void text(String field, String text, int longest) {
        if (text.length() > longest) {
            errors.rejectValue(field, "billing.text.long", new Object[] {longest}, null);
        }
    }
}
