package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import caseflow.billing.Invoice;
import caseflow.billing.Status;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.simulator.ApiFault;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing depends on being told. */
@CaseFlowTest
class ReconciliationTests {

    private static final String VISA = "4242424242424242";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Counter counter;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    Settlements settlements;

    @Autowired
    Installation installation;

    @Autowired
    Refunds refunds;

    @Autowired
    CardPayments cardPayments;

    @Autowired
    Reviews reviews;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxWorker worker;

    @Autowired
    Simulator simulator;

    @Autowired
    RowScope rows;

    @Autowired
    StoryClock clock;

    private Instant before = Instant.EPOCH;

    @BeforeEach
    void remember() {
        before = clock.instant();
    }

    @AfterEach
    void allIsWell() {
        simulator.faults().clear();
        clock.tell(before);
    }

    @Test
    void aPaymentThatNobodyToldOfIsFoundByAsking() {
        Invoice invoice = counter.invoice("USD 70.00");
        String intent = counter.intent(invoice);
        counter.pays(intent, VISA);
        assertThat(counter.entries(invoice)).isZero();

        clock.forward(Duration.ofMinutes(3));
        reconciliation.followUp();

        assertThat(counter.now(invoice).status(TODAY)).isEqualTo(Status.PAID);
    }

    @Test
    void eventsThatWereMissedAreReadAfterwards() {
        Invoice invoice = counter.invoice("USD 71.00");
        String intent = counter.intent(invoice);
        counter.pays(intent, VISA);
        // a job may have read on while another test had the clock run ahead
        counter.owner()
                .sql("UPDATE card_terms SET events_to = :today")
                .param("today", Timestamp.from(clock.instant()))
                .update();

        reconciliation.catchUp();

        await().untilAsserted(
                        () -> assertThat(counter.now(invoice).status(TODAY)).isEqualTo(Status.PAID));
    }

    @Test
    void aFormLeftOpenForADayIsClosed() {
        Invoice invoice = counter.invoice("USD 72.00");
        String intent = counter.intent(invoice);

        clock.forward(Duration.ofHours(21));
        reconciliation.followUp();

        assertThat(simulator.paymentIntent(intent).path("status").asString()).isEqualTo("canceled");
        assertThat(counter.attempt(invoice).live()).isFalse();
    }

    @Test
    void anAttemptTheProviderHasForgottenIsGivenUp() {
        Invoice invoice = counter.invoice("USD 73.00");
        counter.intent(invoice);
        counter.owner()
                .sql("UPDATE payment_attempt SET intent_id = 'pi_of_another_account' WHERE id = :id")
                .param("id", counter.attempt(invoice).id().value())
                .update();

        assertThat(counter.open(invoice).state()).isEqualTo(AttemptState.OPEN);
        assertThat(counter.attempts(invoice)).isEqualTo(2);
    }

    @Test
    void aRefundWhoseAnswerWasLostIsAskedForAgainAndMadeOnce() {
        Invoice invoice = counter.invoice("USD 74.00");
        String intent = counter.intent(invoice);
        simulator.confirm(intent, VISA);
        settlements.apply(intent);
        AttemptId attempt = counter.attempt(invoice).id();
        simulator.faults().on("/v1/refunds", 3, new ApiFault.Lost());
        try (var bound = rows.enterFirm()) {
            assertThat(catchThrowable(
                            () -> refunds.refund(Counter.back(attempt, "USD 30.00"), ClientScope.ALL, Counter.STAFF)))
                    .isInstanceOf(CardsUnreachable.class);
        }
        simulator.faults().clear();

        clock.forward(Duration.ofMinutes(3));
        reconciliation.followUp();

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 44.00"));
        try (var bound = rows.enterFirm()) {
            assertThat(cardPayments.find(attempt, ClientScope.ALL).refunds())
                    .extracting(Refund::state)
                    .containsExactly(RefundState.DONE);
        }
    }

    @Test
    void whatOnlyOneSideKnowsGoesOnTheList() {
        Invoice here = counter.invoice("USD 75.00");
        String booked = counter.intent(here);
        simulator.confirm(booked, VISA);
        settlements.apply(booked);
        Instant then = clock.instant();
        clock.forward(Duration.ofHours(2));
        counter.owner()
                .sql("""
                        INSERT INTO card_entry (attempt_id, client_id, kind, provider_key, amount, currency, card, happened_at,
                                                recorded_at)
                        SELECT id, client_id, 'received', 'pi_nowhere', 1, 'USD', '', :then, :then
                          FROM payment_attempt WHERE id = :id""")
                .param("id", counter.attempt(here).id().value())
                .param("then", then.atOffset(java.time.ZoneOffset.UTC))
                .update();

        reconciliation.compare();

        try (var bound = rows.enterFirm()) {
            List<ReviewItem> items = reviews.open(500);
            assertThat(items)
                    .filteredOn(item -> item.kind() == Finding.Kind.UNKNOWN_THERE)
                    .extracting(ReviewItem::subject)
                    .contains("pi_nowhere")
                    .doesNotContain(booked);
        }
    }

    @Test
    void whatIsOursIsKnownByTheDatabaseAndNotByTheAddress() {
        Invoice invoice = counter.invoice("USD 77.00");
        String intent = counter.intent(invoice);
        simulator.confirm(intent, VISA);
        settlements.apply(intent);
        assertThat(simulator
                        .paymentIntent(intent)
                        .path("metadata")
                        .path("environment")
                        .asString())
                .isEqualTo(installation.id());
        clock.forward(Duration.ofHours(2));

        reconciliation.compare();

        try (var bound = rows.enterFirm()) {
            assertThat(reviews.open(500)).extracting(ReviewItem::subject).doesNotContain(intent);
        }
    }

    @Test
    void whatCannotBeSeenToStaysInTheInboxAndIsTriedAgain() {
        Invoice invoice = counter.invoice("USD 76.00");
        String intent = counter.intent(invoice);
        counter.pays(intent, VISA);
        simulator.faults().on("/v1/payment_intents/" + intent, 1, new ApiFault.Down());
        inbox.receive(new Notice("evt_" + intent, "payment_intent.succeeded", intent, clock.instant()));
        await().untilAsserted(() -> assertThat(counter.owner()
                        .sql("SELECT outcome FROM card_notice WHERE event_id = :id")
                        .param("id", "evt_" + intent)
                        .query(String.class)
                        .single())
                .isEqualTo("CardsUnreachable"));
        assertThat(counter.entries(invoice)).isZero();

        simulator.faults().clear();
        clock.forward(Duration.ofMinutes(5));
        worker.drain();

        assertThat(counter.now(invoice).status(TODAY)).isEqualTo(Status.PAID);
    }
}
