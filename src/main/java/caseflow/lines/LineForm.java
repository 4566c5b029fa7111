package caseflow.lines;

import caseflow.money.Charge;
import caseflow.web.Typed;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as it is typed. */
public record LineForm(String description, String quantity, String price, String tax) {

    public static final LineForm BLANK = new LineForm("", "1", "", "");

    public LineForm(
            @Nullable String description, @Nullable String quantity, @Nullable String price, @Nullable String tax) {
        this.description = Typed.lines(description);
        this.quantity = Typed.line(quantity);
        this.price = Typed.line(price);
        this.tax = Typed.line(tax);
    }

    /** Those lines to be typed over; a blank one where there are none. */
    public static List<LineForm> of(List<Line> lines) {
        return lines.isEmpty()
                ? List.of(BLANK)
                : lines.stream().map(LineForm::of).toList();
    }

    private static LineForm of(Line line) {
        Charge charge = line.charge();
        BigDecimal tax = charge.taxRate();
        return new LineForm(
                line.description(), plain(charge.quantity()), plain(charge.unitPrice()), tax == null ? "" : plain(tax));
    }

    /** Nothing was typed into it that would be missed. */
    boolean blank() {
        return description.isEmpty() && price.isEmpty();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
