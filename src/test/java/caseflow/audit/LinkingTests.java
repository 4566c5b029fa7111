package caseflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain over the trail as the database has it. */
@CaseFlowTest
class LinkingTests {

    @Autowired
    Ledger ledger;

    @Autowired
    Linking linking;

    @Autowired
    Verifying verifying;

    @Autowired
    Chain chain;

    @Autowired
    RememberedHead memory;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    final String label = UUID.randomUUID().toString();

    @BeforeEach
    void linkWhatThereIs() {
        link();
        assertThat(verifying.verify(null).flaw()).isNull();
    }

    @Test
    void whatIsWrittenIsLinked() {
        long before = head().position();
        ledger.write(Ledger.staff("invoice.sent", label), Ledger.staff("invoice.sent", label + "-2"));
        link();

        assertThat(head().position()).isGreaterThanOrEqualTo(before + 2);
        assertThat(linked(label)).isTrue();
        assertThat(verifying.verify(head()).fits()).isTrue();
        assertThat(memory.recall()).contains(head());
    }

    @Test
    void whatIsCommittedLaterIsNotLeftOut() throws Exception {
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        ExecutorService hands = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = hands.submit(() -> transactions.executeWithoutResult(begun -> {
                ledger.publish(Ledger.staff("invoice.sent", label + "-slow"));
                written.countDown();
                await(go);
            }));
            await(written);
            ledger.write(Ledger.staff("invoice.sent", label + "-fast"));
            ledger.firm(linking::round);
            ledger.firm(linking::round);
            assertThat(linked(label + "-fast"))
                    .as("a row that comes before it may yet be committed")
                    .isFalse();
            go.countDown();
            slow.get();
            link();
        } finally {
            go.countDown();
            hands.shutdownNow();
        }

        assertThat(ledger.row(label + "-slow")).isLessThan(ledger.row(label + "-fast"));
        assertThat(linked(label + "-slow")).isTrue();
        assertThat(verifying.verify(null).fits()).isTrue();
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(hand ->
                            hands.submit(() -> IntStream.range(0, 25).forEach(turn -> {
                                ledger.write(Ledger.staff("invoice.sent", label));
                                if (turn % 5 == 0) {
                                    ledger.firm(linking::round);
                                }
                            })))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            hands.shutdownNow();
        }
        link();

        assertThat(ledger.owner()
                        .sql(
                                "SELECT count(*) FROM audit a JOIN audit_link l ON l.audit_id = a.id WHERE a.label = :label")
                        .param("label", label)
                        .query(Long.class)
                        .single())
                .isEqualTo(200);
        assertThat(verifying.verify(null).fits()).isTrue();
    }

    /** Two nodes each know of rows that are decided, and meet at the same ones. */
    @Test
    void twoNodesLinkNothingTwice() {
        ledger.write(Ledger.staff("invoice.sent", label));
        var other = new Linking(chain, memory);
        ledger.firm(other::round);
        ledger.firm(other::round);
        link();

        assertThat(linked(label)).isTrue();
        assertThat(verifying.verify(null).fits()).isTrue();
    }

    @Test
    void whatWasUndoneLeavesNoHole() {
        transactions.executeWithoutResult(begun -> {
            ledger.publish(Ledger.staff("invoice.sent", label + "-undone"));
            begun.setRollbackOnly();
        });
        ledger.write(Ledger.staff("invoice.sent", label));
        link();

        assertThat(linked(label)).isTrue();
        assertThat(verifying.verify(null).fits()).isTrue();
    }

    @Test
    void theApplicationCannotTakeALinkBack() {
        for (String sql :
                List.of("UPDATE audit_link SET hash = hash", "DELETE FROM audit_link", "DELETE FROM audit_head")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** All but what the database works out from others. */
    @Test
    void everyColumnOfARowIsLinked() {
        assertThat(ledger.owner().sql("""
                                SELECT count(*) FROM information_schema.columns
                                 WHERE table_name = 'audit' AND is_generated = 'NEVER'
                                """).query(Integer.class).single())
                .isEqualTo(AuditRow.class.getRecordComponents().length);
    }

    /** Jobs in the background may have a transaction under way for a moment. */
    private void link() {
        for (int round = 0; round < 1_000 && ledger.firm(chain::mark).isPresent(); round++) {
            ledger.firm(linking::round);
        }
    }

    private Head head() {
        return ledger.firm(() -> chain.end().last().head());
    }

    private boolean linked(String row) {
        return ledger.owner()
                .sql("SELECT EXISTS (SELECT FROM audit_link WHERE audit_id = :id)")
                .param("id", ledger.row(row))
                .query(Boolean.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
