package caseflow.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import caseflow.bench.Ledgers.Verdict;
import caseflow.bench.Rush.Answers;
import caseflow.database.Database;
import caseflow.database.Login;
import caseflow.payments.Counter;
import caseflow.simulator.Simulator;
import caseflow.simulator.WebhookFault;
import caseflow.support.CaseFlowTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A bench that says all is well would have seen it if it were not. */
@CaseFlowTest
class LedgersTests {

    private static final String VISA = "4242424242424242";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Counter counter;

    @Autowired
    Simulator simulator;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    private List<JsonNode> events = List.of();
    private String intent = "";

    @BeforeEach
    void payAndRefundAPart() throws Exception {
        intent = counter.intent(counter.invoice("USD 75.00"));
        simulator.awaitWebhooks(PATIENCE);
        simulator.faults().of("", Integer.MAX_VALUE, new WebhookFault.Drop());
        simulator.confirm(intent, VISA);
        simulator.refundInDashboard(intent, 25_00);
        simulator.awaitWebhooks(PATIENCE);
        simulator.faults().clear();
        events = simulator.events().stream()
                .filter(event ->
                        Simulator.USUAL_EVENTS.contains(event.path("type").asString()))
                .filter(event -> event.toString().contains(intent))
                .toList();
        Answers answers = new Rush(environment, clock).deliver(events);
        assertThat(answers.taken()).isEqualTo(3 * Rush.COPIES);
        assertThat(answers.refused()).isZero();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
    }

    /** Of these events; other tests leave notices of their own behind. */
    private int waiting() {
        return counter.owner()
                .sql("SELECT count(*) FROM card_notice WHERE event_id IN (:events) AND done_at IS NULL")
                .param(
                        "events",
                        events.stream()
                                .map(event -> event.path("id").asString())
                                .toList())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatComesThreeTimesIsBookedOnce() {
        Verdict verdict = new Ledgers(counter.owner()).compare(events);

        assertThat(verdict.right()).as("%s", verdict).isTrue();
        assertThat(verdict.booked()).isEqualByComparingTo("50.00");
    }

    @Test
    void whatIsMissingIsLost() {
        Verdict verdict = after("""
                DELETE FROM payment WHERE kind = 'refund' AND card_entry_id IN (
                    SELECT e.id FROM card_entry e JOIN payment_attempt a ON a.id = e.attempt_id WHERE a.intent_id = :intent)
                """);

        assertThat(verdict.lost()).isOne();
        assertThat(verdict.doubled()).isZero();
        assertThat(verdict.right()).isFalse();
    }

    @Test
    void soIsAPaymentThatNobodyHereKnows() {
        Verdict verdict = after("UPDATE payment_attempt SET intent_id = NULL WHERE intent_id = :intent");

        assertThat(verdict.lost()).isOne();
    }

    @Test
    void whatIsThereTwiceIsDoubled() {
        Verdict verdict = after("""
                INSERT INTO card_entry (attempt_id, client_id, kind, provider_key, amount, currency, card, happened_at,
                                        recorded_at)
                SELECT attempt_id, client_id, kind, provider_key || ' again', amount, currency, card, happened_at,
                       recorded_at
                  FROM card_entry WHERE provider_key = :intent
                """);

        assertThat(verdict.lost()).isZero();
        assertThat(verdict.doubled()).isOne();
        assertThat(verdict.right()).isFalse();
    }

    @Test
    void anotherAmountIsNotRight() {
        Verdict verdict = after("""
                UPDATE payment SET amount = amount - 1 WHERE card_entry_id = (
                    SELECT id FROM card_entry WHERE provider_key = :intent)
                """);

        assertThat(verdict.lost() + verdict.doubled()).isZero();
        assertThat(verdict.right()).isFalse();
    }

    /** What would be said if that had happened. */
    private Verdict after(String mishap) {
        Login owner = database.owner();
        var source = new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
        JdbcClient client = JdbcClient.create(source);
        return new TransactionTemplate(new JdbcTransactionManager(source)).execute(transaction -> {
            transaction.setRollbackOnly();
            assertThat(client.sql(mishap).param("intent", intent).update()).isOne();
            return new Ledgers(client).compare(events);
        });
    }
}
