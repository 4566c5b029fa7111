package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The portal's first page of a client with 2,000 invoices and 10,000 activities: what the database reads for it is counted
 * in rows, which no other work on the machine changes.
 */
@CaseFlowTest
class LargeClientTests {

    private static final String MARINE = "Northwind Marine Inc";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Addresses addresses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope scope;

    private RowScope.Bound bound = () -> {};

    private record Cost(int statements, long rows) {}

    @BeforeEach
    void withTheFirmsEyes() {
        bound = scope.enterFirm();
    }

    @AfterEach
    void leave() {
        bound.close();
    }

    /**
     * Of invoices, no more than each once: with rows so new that the database has no statistics of them, it may find the
     * open ones through any index of the client's.
     */
    @Test
    void whatStaysInsideTheFirmIsNotReadAndNoPaidInvoiceTwice() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            visible(20);
            Cost small = cost();

            bill(1, 1_980, "100");
            others(10_000);
            Cost large = cost();

            assertThat(large.statements()).isEqualTo(small.statements()).isLessThanOrEqualTo(6);
            assertThat(large.rows()).isLessThan(small.rows() + 1_980 + 50);
        });
    }

    @Test
    void ofWhatCanBeSeenOnlyTheLatestIsRead() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            visible(20);
            Cost small = cost();

            visible(10_000);
            Cost large = cost();

            assertThat(large.statements()).isEqualTo(small.statements());
            assertThat(large.rows()).isLessThan(small.rows() + 50);
        });
    }

    /** A sum of all that is open reads all that is open, once. */
    @Test
    void openInvoicesAreReadOnce() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Cost small = cost();

            bill(1, 2_000, "0");
            Cost large = cost();

            assertThat(large.statements()).isEqualTo(small.statements());
            assertThat(large.rows()).isBetween(2_000L, small.rows() + 2_100);
        });
    }

    /** As the client's own contact, whose scope the transaction already has. */
    private Cost cost() {
        RequestPostProcessor mara = people.as(People.MARA);
        jdbc.sql("SELECT set_config('app.scope', :client, true)")
                .param("client", Long.toString(addresses.client(MARINE)))
                .query(String.class)
                .single();
        // of tables as small as the demo's the database would rather read all than look anything up
        jdbc.sql("SET LOCAL enable_seqscan = off").update();
        long before = rowsRead();
        List<String> statements = Statements.during(
                () -> assertThat(mvc.get().uri("/portal").with(mara)).hasStatusOk());
        long rows = rowsRead() - before;
        jdbc.sql("SELECT set_config('app.scope', 'firm', true)")
                .query(String.class)
                .single();
        return new Cost(statements.size() + 1, rows);
    }

    /** In this transaction, by whatever way. */
    private long rowsRead() {
        return jdbc.sql("""
                SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                  FROM pg_stat_xact_user_tables
                 WHERE relname IN ('invoice', 'audit', 'payment_share', 'payment_attempt')
                """).query(Long.class).single();
    }

    private void bill(int from, int to, String paid) {
        jdbc.sql("""
                INSERT INTO invoice (client_id, currency, title, note, internal_note, discount_kind, discount_value,
                                     due_on, subtotal, discount, tax, total, paid, listed_on, search, created_at,
                                     created_by, number, issued_on, issued_at, issued_by, billed_name, billed_address,
                                     matter_label)
                SELECT client.id, 'USD', 'Counsel', '', '', 'none', 0,
                       DATE '2026-01-31' + i, 100, 0, 0, 100, CAST(:paid AS numeric), DATE '2026-01-01' + i, 'counsel',
                       now(), 'Test', 'LARGE-' || i, DATE '2026-01-01' + i, now(), 'Test', client.name, '', ''
                  FROM client, generate_series(:from, :to) AS i
                 WHERE client.name = :client
                """)
                .param("client", MARINE)
                .param("from", from)
                .param("to", to)
                .param("paid", paid)
                .update();
    }

    private void visible(int number) {
        deeds(number, "'invoices'", "invoice.issued", "invoices/1");
    }

    /** Later than everything else, and kept inside the firm. */
    private void others(int number) {
        deeds(number, "NULL", "client.changed", "clients/1");
    }

    private void deeds(int number, String section, String deed, String path) {
        jdbc.sql("""
                INSERT INTO audit (happened_at, actor_kind, actor_name, client_id, deed, path, label, section)
                SELECT now(), 'system', 'CaseFlow', client.id, :deed, :path, 'LARGE-1', %s
                  FROM client, generate_series(1, :number) AS i
                 WHERE client.name = :client
                """.formatted(section))
                .param("client", MARINE)
                .param("number", number)
                .param("deed", deed)
                .param("path", path)
                .update();
    }
}
