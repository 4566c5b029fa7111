package caseflow.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import caseflow.money.Charge;
import caseflow.money.Discount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

class LineReadingTests {

    private static final LineForm REVIEW = new LineForm("Review", "2.5", "1,000.00", "19");

    record Letter(List<LineForm> lines, String discountKind, String discount) implements TypedLines {

        Letter(LineForm... lines) {
            this(List.of(lines), "none", "");
        }

        BindingResult unread() {
            return new BeanPropertyBindingResult(this, "form");
        }
    }

    private static Lines read(Letter letter, BindingResult errors) {
        return LineReading.read(letter, CurrencyUnit.USD, errors);
    }

    /** What is said at which field. */
    private static Map<String, String> wrong(Letter letter) {
        BindingResult errors = letter.unread();
        read(letter, errors);
        return errors.getFieldErrors().stream()
                .collect(Collectors.toMap(FieldError::getField, error -> Objects.requireNonNull(error.getCode())));
    }

    @Test
    void takesWhatIsTypedAndLeavesOutBlankLines() {
        var letter = new Letter(List.of(REVIEW, LineForm.BLANK), "percent", "10");
        BindingResult errors = letter.unread();

        assertThat(read(letter, errors))
                .isEqualTo(new Lines(
                        CurrencyUnit.USD,
                        List.of(new Line(
                                "Review",
                                new Charge(new BigDecimal("2.5"), new BigDecimal("1000.00"), new BigDecimal("19")))),
                        new Discount.Percent(BigDecimal.TEN)));
        assertThat(errors.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 5, '', lines[1].description, lines.description.missing",
        "Call, '', 5, '', lines[1].quantity, lines.quantity.missing",
        "Call, 0, 5, '', lines[1].quantity, lines.quantity.wrong",
        "Call, 1000000, 5, '', lines[1].quantity, lines.quantity.wrong",
        "Call, 1.0001, 5, '', lines[1].quantity, lines.quantity.wrong",
        "Call, 1, '', '', lines[1].price, lines.price.missing",
        "Call, 1, 1.2.3, '', lines[1].price, lines.price.wrong",
        "Call, 1, 5.00001, '', lines[1].price, lines.price.wrong",
        "Call, 1, 5, 100.1, lines[1].tax, lines.tax.wrong",
        "Call, 1, 5, -1, lines[1].tax, lines.tax.wrong",
    })
    void saysAtTheFieldWhatIsWrong(
            String description, String quantity, String price, String tax, String field, String sentence) {
        assertThat(wrong(new Letter(REVIEW, new LineForm(description, quantity, price, tax))))
                .containsExactly(entry(field, sentence));
    }

    @Test
    void saysWhereADescriptionIsTooLong() {
        assertThat(wrong(new Letter(new LineForm("x".repeat(2001), "1", "5", ""))))
                .containsExactly(entry("lines[0].description", "lines.description.long"));
    }

    @ParameterizedTest
    @CsvSource({
        "fixed, '', lines.discount.missing",
        "fixed, 0.001, lines.discount.wrong",
        "fixed, -1, lines.discount.wrong",
        "fixed, 2500.01, lines.discount.much",
        "percent, 100.5, lines.discount.wrong",
        "percent, some, lines.discount.wrong",
    })
    void takesNothingOffWhereADiscountMakesNoSense(String kind, String discount, String sentence) {
        var letter = new Letter(List.of(REVIEW), kind, discount);

        assertThat(wrong(letter)).containsExactly(entry("discount", sentence));
        assertThat(read(letter, letter.unread()).discount()).isEqualTo(Discount.NONE);
    }

    @Test
    void asksForNoDiscountWhereThereIsNone() {
        assertThat(wrong(new Letter(List.of(REVIEW), "none", "some"))).isEmpty();
        assertThat(wrong(new Letter(List.of(REVIEW), "of another kind", "some")))
                .isEmpty();
    }

    @Test
    void addsUpWhatMakesSenseAlready() {
        var letter = new Letter(REVIEW, new LineForm("Call", "not yet", "5", ""), LineForm.BLANK);

        assertThat(LineReading.totals(letter, CurrencyUnit.USD).total()).isEqualTo(Money.parse("USD 2975.00"));
        assertThat(LineReading.totals(new Letter(), CurrencyUnit.JPY).total()).isEqualTo(Money.parse("JPY 0"));
    }

    @Test
    void refusesMoreThanFits() {
        assertThat(refused(Collections.nCopies(201, REVIEW))).isEqualTo("lines.many");
        assertThat(refused(Collections.nCopies(2, new LineForm("All", "1", "999999999999", ""))))
                .isEqualTo("lines.much");
    }

    private static @Nullable String refused(List<LineForm> lines) {
        var letter = new Letter(lines, "none", "");
        BindingResult errors = letter.unread();
        assertThat(read(letter, errors).isEmpty()).isTrue();
        return Objects.requireNonNull(errors.getGlobalError()).getCode();
    }
}
