package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.billing.Invoice;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.simulator.ApiFault;
import caseflow.simulator.Simulator;
import caseflow.simulator.WebhookFault;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Asked for once, money is sent back once. */
@CaseFlowTest
class AskForRefundTests {

    private static final String VISA = "4242424242424242";
    private static final ClientScope ALL = ClientScope.ALL;

    @Autowired
    Counter counter;

    @Autowired
    Refunds refunds;

    @Autowired
    RefundStore store;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    CardPayments cardPayments;

    @Autowired
    Simulator simulator;

    @Autowired
    RowScope rows;

    @Autowired
    StoryClock clock;

    private RowScope.Bound firm = () -> {};
    private Instant before = Instant.EPOCH;

    @BeforeEach
    void enter() {
        before = clock.instant();
        firm = rows.enterFirm();
    }

    @AfterEach
    void leave() {
        clock.tell(before);
        simulator.faults().clear();
        simulator.awaitWebhooks(Duration.ofSeconds(20));
        firm.close();
    }

    @Test
    void theSamePressTwiceIsOneRefund() {
        Invoice invoice = paid("USD 56.00");
        RefundWish wish = Counter.back(counter.attempt(invoice).id(), "USD 20.00");

        assertThat(refunds.refund(wish, ALL, Counter.STAFF)).isTrue();
        assertThat(refunds.refund(wish, ALL, Counter.STAFF)).isFalse();

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 36.00"));
    }

    @Test
    void whileOneIsWithoutAnswerAnotherMustBeMeant() {
        Invoice invoice = paid("USD 57.00");
        AttemptId attempt = counter.attempt(invoice).id();
        simulator.faults().on("/v1/refunds", 3, new ApiFault.Down());
        assertThatExceptionOfType(CardsUnreachable.class)
                .isThrownBy(() -> refunds.refund(Counter.back(attempt, "USD 5.00"), ALL, Counter.STAFF));
        simulator.faults().clear();

        assertThatExceptionOfType(RefundUnanswered.class)
                .isThrownBy(() -> refunds.refund(Counter.back(attempt, "USD 5.00"), ALL, Counter.STAFF));
        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 57.00"));
        var besides = new RefundWish(UUID.randomUUID(), attempt, null, Money.parse("USD 6.00"), "Agreed", true);
        refunds.refund(besides, ALL, Counter.STAFF);

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 51.00"));
    }

    @Test
    void anAnswerLostForLongerThanTheKeyIsRememberedIsOneRefund() {
        Invoice invoice = paid("USD 100.00");
        AttemptId attempt = counter.attempt(invoice).id();
        simulator.faults().of("", 10, new WebhookFault.Drop());
        simulator.faults().on("/v1/refunds", 3, new ApiFault.Lost());
        assertThatExceptionOfType(CardsUnreachable.class)
                .isThrownBy(() -> refunds.refund(Counter.back(attempt, "USD 30.00"), ALL, Counter.STAFF));
        simulator.awaitWebhooks(Duration.ofSeconds(20));
        simulator.faults().clear();

        clock.forward(Duration.ofHours(25));
        reconciliation.followUp();

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 70.00"));
    }

    @Test
    void whatTheProviderCannotExpressIsNotAskedFor() {
        Invoice invoice = paid("KWD 12.340");
        AttemptId attempt = counter.attempt(invoice).id();

        assertThatExceptionOfType(RefundTooFine.class)
                .isThrownBy(() -> refunds.refund(Counter.back(attempt, "KWD 1.005"), ALL, Counter.STAFF));

        assertThat(cardPayments.find(attempt, ALL).refunds()).isEmpty();
    }

    @Test
    void aRefundThatIsDoneIsNotOnItsWayAgain() {
        Invoice invoice = paid("USD 58.00");
        Attempt attempt = counter.attempt(invoice);
        refunds.refund(Counter.back(attempt.id(), "USD 8.00"), ALL, Counter.STAFF);
        Refund done = cardPayments.find(attempt.id(), ALL).refunds().get(0);
        var stale = new Intent.Returned(
                Objects.requireNonNull(done.refund()),
                done.id(),
                done.amount(),
                RefundState.PENDING,
                "",
                done.askedAt());

        transaction.executeWithoutResult(status -> store.heard(attempt, stale));

        assertThat(cardPayments.find(attempt.id(), ALL).refunds().get(0).state())
                .isEqualTo(RefundState.DONE);
    }

    private Invoice paid(String amount) {
        return counter.paid(amount, VISA);
    }
}
