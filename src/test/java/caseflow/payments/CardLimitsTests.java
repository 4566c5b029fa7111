package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.billing.Invoice;
import caseflow.simulator.Simulator;
import caseflow.simulator.WebhookFault;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tries out cards is stopped. */
@CaseFlowTest
class CardLimitsTests {

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
    void whoTriesOutCardsIsStoppedAndToldSoAtOnce() {
        Invoice invoice = counter.invoice("USD 19.00");
        String intent = counter.intent(invoice);
        decline(intent, 9);
        assertThat(counter.refresh(invoice).state()).isEqualTo(AttemptState.OPEN);
        decline(intent, 1);

        Checkout last = counter.refresh(invoice);

        assertThat(last.tooMany()).isTrue();
        assertThat(last.state()).isEqualTo(AttemptState.ABANDONED);
        assertThat(statusOf(intent)).isEqualTo("canceled");
        assertThatExceptionOfType(TooManyCards.class).isThrownBy(() -> counter.open(invoice));
        assertThat(counter.open(Counter.payer(777), invoice).state()).isEqualTo(AttemptState.OPEN);
        Checkout other = counter.refresh(invoice);
        assertThat(other.secret()).isNull();
        assertThat(other.tooMany()).isTrue();
    }

    @Test
    void allCardsThatWereRefusedSinceTheLastLookCount() {
        Invoice invoice = counter.invoice("USD 19.00");
        String intent = counter.intent(invoice);
        simulator.faults().of("", 100, new WebhookFault.Drop());
        decline(intent, 12);

        settlements.apply(intent);

        assertThat(statusOf(intent)).isEqualTo("canceled");
        assertThatExceptionOfType(TooManyCards.class).isThrownBy(() -> counter.open(invoice));
    }

    @Test
    void whatSomebodyTriedForOneClientCountsAtTheOther() {
        Invoice invoice = counter.invoice("USD 19.00");
        counter.open(Counter.payer(778), invoice);
        decline(Objects.requireNonNull(counter.attempt(invoice).intent()), 10);
        settlements.apply(Objects.requireNonNull(counter.attempt(invoice).intent()));

        Invoice other = counter.invoice("USD 20.00");

        assertThatExceptionOfType(TooManyCards.class).isThrownBy(() -> counter.open(Counter.payer(778), other));
    }

    private void decline(String intent, int times) {
        for (int i = 0; i < times; i++) {
            simulator.confirm(intent, "4000000000000002");
        }
    }

    private String statusOf(String intent) {
        return simulator.paymentIntent(intent).path("status").asString();
    }
}
