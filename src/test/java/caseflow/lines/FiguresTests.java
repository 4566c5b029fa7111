package caseflow.lines;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.money.Discount;
import caseflow.web.Spoken;
import caseflow.web.Words;
import java.io.IOException;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private final Words words = Spoken.english();

    FiguresTests() throws IOException {}

    @Test
    void aPriceMayBeFinerThanItsCurrency() {
        assertThat(Figures.price(words, CurrencyUnit.USD, new BigDecimal("420.0000")))
                .isEqualTo("$420.00");
        assertThat(Figures.price(words, CurrencyUnit.USD, new BigDecimal("0.0125")))
                .isEqualTo("USD 0.0125");
    }

    @Test
    void aDiscountIsCalledByItsPercentage() {
        assertThat(Figures.discount(words, new Discount.Percent(new BigDecimal("5"))))
                .isEqualTo("Discount 5%");
        assertThat(Figures.discount(words, new Discount.Fixed(BigDecimal.TEN))).isEqualTo("Discount");
    }

    @Test
    void whatIsTakenOffHasAMinusSign() {
        assertThat(Figures.less(words, Money.parse("USD 12.50"))).isEqualTo("-$12.50");
        assertThat(Figures.less(words, Money.parse("USD 0.00"))).isEqualTo("$0.00");
    }
}
