package caseflow.lines;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.money.Discount;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiscountKindTests {

    static Stream<Discount> discounts() {
        return Stream.of(
                Discount.NONE,
                new Discount.Percent(new BigDecimal("7.5")),
                new Discount.Fixed(new BigDecimal("200")),
                new Discount.Fixed(BigDecimal.ZERO));
    }

    @ParameterizedTest
    @MethodSource("discounts")
    void aDiscountComesBackFromKeyAndValue(Discount discount) {
        String key = DiscountKind.of(discount).key();

        assertThat(DiscountKind.of(key).discount(DiscountKind.value(discount))).isEqualTo(discount);
    }

    @Test
    void isTypedAsPeopleWriteIt() {
        assertThat(discounts().map(DiscountKind::typed)).containsExactly("", "7.5", "200", "0");
    }
}
