package caseflow.billing;

import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartPaymentTests {

    private final PartPayment rule = new PartPayment(usd("100"), usd("0.50"));

    @ParameterizedTest
    @ValueSource(strings = {"100", "99.50", "50", "0.50"})
    void whatIsLeftCanBePaidToo(String amount) {
        assertThat(rule.of(usd(amount))).isEqualTo(usd(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "0, billing.amount.wrong",
        "-5, billing.amount.wrong",
        "100.01, billing.part.much",
        "0.49, billing.part.little",
        "99.51, billing.part.rest",
        "99.99, billing.part.rest"
    })
    void whatCannotBePaidIsRefusedWithTheReason(String amount, String reason) {
        assertThatExceptionOfType(PartRefused.class)
                .isThrownBy(() -> rule.of(usd(amount)))
                .extracting(PartRefused::key)
                .isEqualTo(reason);
    }

    @Test
    void aBalanceThatIsTooLittleCannotBePaidAtAll() {
        assertThatExceptionOfType(PartRefused.class)
                .isThrownBy(() -> new PartPayment(usd("0.30"), usd("0.50")).of(usd("0.30")))
                .extracting(PartRefused::key)
                .isEqualTo("billing.part.little");
    }
}
