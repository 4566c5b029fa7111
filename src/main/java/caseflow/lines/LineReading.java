package caseflow.lines;

import caseflow.money.Charge;
import caseflow.money.Discount;
import caseflow.money.Totals;
import caseflow.web.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Makes lines of what was typed, and says at each field what makes no sense. */
public final class LineReading {

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_LINES = 200;
    private static final BigDecimal MOST_UNITS = new BigDecimal("999999");
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999");
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final TypedLines form;
    private final CurrencyUnit currency;
    private final BindingResult errors;
    private final List<Line> lines = new ArrayList<>();

    private LineReading(TypedLines form, CurrencyUnit currency, BindingResult errors) {
        this.form = form;
        this.currency = currency;
        this.errors = errors;
    }

    /** Leaves out blank lines, and those that make no sense. */
    public static Lines read(TypedLines form, CurrencyUnit currency, BindingResult errors) {
        return new LineReading(form, currency, errors).read();
    }

    /** What a form adds up to as far as it makes sense. */
    public static Totals totals(TypedLines form, CurrencyUnit currency) {
        return read(form, currency, new BeanPropertyBindingResult(form, "form")).totals();
    }

    private Lines read() {
        lines();
        return new Lines(currency, lines, discount());
    }

    private void lines() {
        if (form.lines().size() > MOST_LINES) {
            errors.reject("lines.many", new Object[] {MOST_LINES}, null);
            return;
        }
        for (int i = 0; i < form.lines().size(); i++) {
            LineForm line = form.lines().get(i);
            if (!line.blank()) {
                line(line, "lines[" + i + "].");
            }
        }
        if (subtotal().getAmount().abs().compareTo(MOST_MONEY) > 0) {
            errors.reject("lines.much");
            lines.clear();
        }
    }

    private void line(LineForm line, String at) {
        description(at + "description", line.description());
        Optional<BigDecimal> quantity = number(
                at + "quantity",
                line.quantity(),
                3,
                number -> number.signum() > 0 && number.compareTo(MOST_UNITS) <= 0);
        Optional<BigDecimal> price =
                number(at + "price", line.price(), 4, number -> number.abs().compareTo(MOST_MONEY) <= 0);
        Optional<BigDecimal> tax =
                line.tax().isEmpty() ? Optional.empty() : number(at + "tax", line.tax(), 4, LineReading::percentage);
        if (quantity.isPresent() && price.isPresent() && (line.tax().isEmpty() || tax.isPresent())) {
            lines.add(new Line(line.description(), new Charge(quantity.get(), price.get(), tax.orElse(null))));
        }
    }

    private void description(String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            errors.rejectValue(field, "lines.description.long", new Object[] {LONGEST_TEXT}, null);
        }
        if (text.isEmpty()) {
            errors.rejectValue(field, "lines.description.missing");
        }
    }

    private Discount discount() {
        DiscountKind kind = DiscountKind.of(form.discountKind());
        Discount discount = value(kind).map(kind::discount).orElse(Discount.NONE);
        if (!discount.fits(subtotal())) {
            errors.rejectValue("discount", "lines.discount.much");
            return Discount.NONE;
        }
        return discount;
    }

    private Optional<BigDecimal> value(DiscountKind kind) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case PERCENT -> number("discount", form.discount(), 4, LineReading::percentage);
            case FIXED ->
                number("discount", form.discount(), currency.getDecimalPlaces(), number -> number.signum() >= 0);
        };
    }

    private Optional<BigDecimal> number(String field, String typed, int decimals, Predicate<BigDecimal> fits) {
        Optional<BigDecimal> number = Typed.number(typed, decimals).filter(fits);
        if (number.isEmpty()) {
            String kind = field.substring(field.indexOf('.') + 1);
            errors.rejectValue(field, "lines." + kind + (typed.isEmpty() ? ".missing" : ".wrong"));
        }
        return number;
    }

    private static boolean percentage(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(WHOLE) <= 0;
    }

    private Money subtotal() {
        return Totals.subtotal(currency, lines.stream().map(Line::charge).toList());
    }
}
