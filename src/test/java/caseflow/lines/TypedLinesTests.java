package caseflow.lines;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.money.Charge;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLinesTests {

    private static final LineForm REVIEW = new LineForm("Review", "2.5", "420", "19");
    private static final LineForm CALL = new LineForm("Call", "1", "300", "");

    record Letter(List<LineForm> lines, String discountKind, String discount) implements TypedLines {

        Letter(LineForm... lines) {
            this(List.of(lines), "none", "");
        }
    }

    @Test
    void aLineComesAtTheEndAndGoesFromItsPlace() {
        var letter = new Letter(REVIEW, CALL);

        assertThat(letter.linesAfter("add")).containsExactly(REVIEW, CALL, LineForm.BLANK);
        assertThat(letter.linesAfter("remove0")).containsExactly(CALL);
    }

    @Test
    void thereIsAlwaysALineToTypeInto() {
        assertThat(new Letter(CALL).linesAfter("remove0")).containsExactly(LineForm.BLANK);
        assertThat(LineForm.of(List.of())).containsExactly(LineForm.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"totals", "remove", "remove2", "remove99999", "remove-1", ""})
    void anyOtherActionChangesNothing(String action) {
        assertThat(new Letter(REVIEW, CALL).linesAfter(action)).containsExactly(REVIEW, CALL);
    }

    @Test
    void figuresAreTypedWithoutZerosThatSayNothing() {
        var charge = new Charge(new BigDecimal("2.500"), new BigDecimal("420.0000"), new BigDecimal("19.0000"));
        var outsideTax = new Charge(new BigDecimal("100"), new BigDecimal("0.0000"), null);

        assertThat(LineForm.of(List.of(new Line("Review", charge), new Line("Copies", outsideTax))))
                .containsExactly(REVIEW, new LineForm("Copies", "100", "0", ""));
    }
}
