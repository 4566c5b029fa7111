package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.billing.Invoice;
import caseflow.billing.Status;
import caseflow.simulator.ApiFault;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider that is down, slow, or heard by nobody. */
@CaseFlowTest
class LostAnswersTests {

    private static final String VISA = "4242424242424242";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    Simulator simulator;

    @AfterEach
    void allIsWell() {
        simulator.faults().clear();
        simulator.awaitWebhooks(PATIENCE);
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgainAndIsTheSame() {
        Invoice invoice = counter.invoice("USD 64.00");
        int before = simulator.paymentIntents().size();
        simulator.faults().on("/v1/payment_intents", 3, new ApiFault.Lost());
        assertThatExceptionOfType(CardsUnreachable.class).isThrownBy(() -> counter.open(invoice));
        assertThat(counter.attempt(invoice).intent()).isNull();
        simulator.faults().clear();

        assertThat(counter.open(invoice).state()).isEqualTo(AttemptState.OPEN);

        assertThat(simulator.paymentIntents()).hasSize(before + 1);
        assertThat(counter.attempt(invoice).intent()).isNotNull();
    }

    @Test
    void aPaymentWhoseAnswerWasLostIsKnownByItsMetadata() {
        Invoice invoice = counter.invoice("USD 65.00");
        simulator.faults().on("/v1/payment_intents", 3, new ApiFault.Lost());
        assertThatExceptionOfType(CardsUnreachable.class).isThrownBy(() -> counter.open(invoice));
        simulator.faults().clear();
        String intent = simulator.paymentIntents().stream()
                .filter(asked -> asked.path("amount").asInt() == 65_00)
                .map(asked -> asked.path("id").asString())
                .reduce((earlier, latest) -> latest)
                .orElseThrow();

        simulator.confirm(intent, VISA);
        settlements.apply(intent);

        assertThat(status(invoice)).isEqualTo(Status.PAID);
        assertThat(counter.attempt(invoice).intent()).isEqualTo(intent);
    }

    @Test
    void aProviderThatIsDownOrSlowIsSaidSoInTime() {
        Invoice invoice = counter.invoice("USD 12.00");
        simulator.faults().on("/v1/payment_intents", 1, new ApiFault.Hang(Duration.ofSeconds(15)));
        long begun = System.nanoTime();

        assertThatExceptionOfType(CardsUnreachable.class).isThrownBy(() -> counter.open(invoice));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(14));
        simulator.faults().clear();
    }

    @Test
    void whoMayHavePaidIsNotToldToPayAgain() {
        Invoice invoice = counter.invoice("USD 13.00");
        String intent = counter.intent(invoice);
        counter.pays(intent, VISA);
        simulator.faults().on("/v1/payment_intents", 6, new ApiFault.Down());

        assertThatExceptionOfType(CardsUnreachable.class)
                .isThrownBy(() -> counter.refresh(invoice))
                .extracting(CardsUnreachable::key)
                .isEqualTo("payments.unreachable.result");
        assertThatExceptionOfType(CardsUnreachable.class)
                .isThrownBy(() -> counter.open(invoice))
                .extracting(CardsUnreachable::key)
                .isEqualTo("payments.unreachable.open");
        simulator.faults().clear();

        assertThat(counter.refresh(invoice).state()).isEqualTo(AttemptState.RECEIVED);
    }

    private Status status(Invoice invoice) {
        return counter.now(invoice).status(TODAY);
    }
}
