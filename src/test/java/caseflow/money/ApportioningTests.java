package caseflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ApportioningTests {

    @Test
    void theOddCentGoesToTheFirstOfEquals() {
        assertThat(Apportioning.split(Money.parse("USD 1.00"), usd("5", "5", "5")))
                .isEqualTo(usd("0.34", "0.33", "0.33"));
    }

    @Test
    void theOddCentGoesToTheLargestRemainder() {
        assertThat(Apportioning.split(Money.parse("USD 1.00"), usd("1", "2", "4")))
                .isEqualTo(usd("0.14", "0.29", "0.57"));
    }

    @Test
    void negativeWeightsGetPartsOfTheOtherSign() {
        assertThat(Apportioning.split(Money.parse("USD 0.10"), usd("100", "-30")))
                .isEqualTo(usd("0.14", "-0.04"));
        assertThat(Apportioning.split(Money.parse("USD -0.10"), usd("-100", "30")))
                .isEqualTo(usd("-0.14", "0.04"));
    }

    @Test
    void theWholeGoesToEveryoneAsItIs() {
        assertThat(Apportioning.split(Money.parse("USD 3.33"), usd("1.11", "-0.50", "2.72")))
                .isEqualTo(usd("1.11", "-0.50", "2.72"));
    }

    @Test
    void nothingIsSplitOverAnything() {
        assertThat(Apportioning.split(Money.parse("USD 0"), usd("1", "-1"))).isEqualTo(usd("0", "0"));
        assertThat(Apportioning.split(Money.parse("USD 0"), List.of())).isEmpty();
    }

    @Test
    void somethingIsNotSplitOverNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportioning.split(Money.parse("USD 1"), usd("1", "-1")));
    }

    @Test
    void currenciesDoNotMix() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Apportioning.split(Money.parse("EUR 1"), usd("1")));
    }

    private static List<Money> usd(String... amounts) {
        return Arrays.stream(amounts)
                .map(amount -> Money.parse("USD " + amount))
                .toList();
    }
}
