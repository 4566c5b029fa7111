package caseflow.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripeMoneyTests {

    @ParameterizedTest
    @CsvSource({
        "USD 32.10, 3210",
        "EUR 0.50, 50",
        "JPY 5000, 5000",
        "KRW 1200, 1200",
        "CLP 990, 990",
        "KWD 12.340, 12340",
        "BHD 1.000, 1000",
        "ISK 500, 50000",
        "UGX 7000, 700000",
        "MGA 40.00, 40"
    })
    void countsAsStripeDoesAndBack(String amount, long minor) {
        Money money = Money.parse(amount);

        assertThat(StripeMoney.minor(money)).isEqualTo(minor);
        assertThat(StripeMoney.money(minor, money.getCurrencyUnit().getCode().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KWD 12.345", "MGA 40.20", "USD 0.00", "USD 1000000.00", "JPY 100000000"})
    void whatStripeHasNoAmountForIsNotExpressible(String amount) {
        assertThat(StripeMoney.expressible(Money.parse(amount))).isFalse();
    }

    @Test
    void aFractionIsNeverRoundedAway() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> StripeMoney.minor(Money.parse("MGA 40.20")));
    }

    @ParameterizedTest
    @CsvSource({"USD 1.00, USD 0.50", "GBP 1.00, GBP 0.30", "JPY 1, JPY 50", "HUF 1.00, HUF 175.00", "ISK 1, ISK 1"})
    void thereIsALeastAmount(String like, String least) {
        assertThat(StripeMoney.minimum(Money.parse(like).getCurrencyUnit())).isEqualTo(Money.parse(least));
    }
}
