package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTests {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 429, 500})
    void aRefusalComesAsOftenAsItIsSetAndDoesNothing(int status) throws StripeException {
        shop.simulator.faults().next(1, new ApiFault.Refused(status));

        assertThat(catchThrowableOfType(StripeException.class, () -> shop.ask(10_00))
                        .getStatusCode())
                .isEqualTo(status);
        assertThat(shop.simulator.paymentIntents()).isEmpty();
        assertThat(shop.ask(10_00).getStatus()).isEqualTo("requires_payment_method");
    }

    @Test
    void theClientGetsOverARefusalByItself() throws StripeException {
        shop.simulator.faults().next(2, new ApiFault.Refused(500));

        shop.client(shop.simulator.secretKey(), 2).v1().events().list();

        assertThat(shop.simulator.requests()).hasSize(3);
    }

    @Test
    void nothingIsDoneWhileItIsDown() {
        shop.simulator.faults().next(1, new ApiFault.Down());

        assertThatThrownBy(() -> shop.ask(10_00)).isInstanceOf(ApiConnectionException.class);
        assertThat(shop.simulator.paymentIntents()).isEmpty();
    }

    @Test
    void aFaultMayConcernOnePathOnly() throws StripeException {
        shop.simulator.faults().on("/v1/refunds", Integer.MAX_VALUE, new ApiFault.Refused(500));

        String intent = shop.paid(10_00).getId();
        assertThat(catchThrowableOfType(
                                StripeException.class,
                                () -> shop.client.v1().refunds().list())
                        .getStatusCode())
                .isEqualTo(500);
        shop.simulator.faults().clear();
        assertThat(shop.client.v1().refunds().list().getData()).isEmpty();
        assertThat(shop.look(intent).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void anAnswerMayTakeItsTime() throws StripeException {
        shop.simulator.faults().next(1, new ApiFault.Hang(Duration.ofMillis(50)));
        long before = System.nanoTime();

        shop.ask(10_00);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(50));
    }

    @Test
    void whatWasAskedIsWrittenDown() throws StripeException {
        shop.paid(10_00);

        Asked first = shop.simulator.requests().get(0);
        assertThat(first.method()).isEqualTo("POST");
        assertThat(first.path()).isEqualTo("/v1/payment_intents");
        assertThat(first.form()).containsAllEntriesOf(Map.of("amount", "1000", "metadata[invoice]", "7"));
        assertThat(first.idempotencyKey()).isNotEmpty();
    }
}
