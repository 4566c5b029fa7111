package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page costs the database, who is asking included. */
@CaseFlowTest
class StatementCountTests {

    private static final String MARINE = "Northwind Marine Inc";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope scope;

    private RowScope.Bound bound = () -> {};

    @BeforeEach
    void withTheFirmsEyes() {
        bound = scope.enterFirm();
    }

    @AfterEach
    void leave() {
        bound.close();
    }

    @Test
    void aPortalDashboardTakesSixAtMost() {
        assertThat(costOf("/portal", People.GRACE)).hasSizeBetween(1, 6);
    }

    @Test
    void aFirmDashboardTakesFiveAtMost() {
        assertThat(costOf("/firm", People.FINCH)).hasSizeBetween(1, 5);
    }

    @Test
    void aListOfInvoicesTakesFourAtMost() {
        assertThat(costOf("/portal/invoices", People.MARA)).hasSizeBetween(1, 4);
        assertThat(costOf("/firm/invoices", People.FINCH)).hasSizeBetween(1, 4);
    }

    @Test
    void anInvoiceTakesFiveAtMost() {
        assertThat(costOf("/portal/invoices/" + invoiceOf(MARINE), People.MARA)).hasSizeBetween(1, 5);
        assertThat(costOf("/firm/invoices/" + invoiceOf(MARINE), People.FINCH)).hasSizeBetween(1, 5);
    }

    @Test
    void twoThousandInvoicesTakeNoMoreThanTwenty() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            List<Integer> few = costs();
            bill(MARINE, 2_000);
            assertThat(costs()).isEqualTo(few);
        });
    }

    private List<Integer> costs() {
        return Stream.of("/portal", "/portal/invoices", "/portal/invoices?status=overdue", "/portal/payments")
                .map(path -> costOf(path, People.MARA).size())
                .toList();
    }

    private void bill(String client, int number) {
        jdbc.sql("""
                INSERT INTO invoice (client_id, currency, title, note, internal_note, discount_kind, discount_value,
                                     due_on, subtotal, discount, tax, total, listed_on, search, created_at, created_by,
                                     number, issued_on, issued_at, issued_by, billed_name, billed_address,
                                     matter_label)
                SELECT client.id, 'USD', 'Counsel', '', '', 'none', 0,
                       DATE '2026-01-31' + i, 100, 0, 0, 100, DATE '2026-01-01' + i, 'counsel', now(), 'Test',
                       'TEST-' || i, DATE '2026-01-01' + i, now(), 'Test', client.name, '', ''
                  FROM client, generate_series(1, :number) AS i
                 WHERE client.name = :client
                """).param("client", client).param("number", number).update();
    }

    private long invoiceOf(String client) {
        return Objects.requireNonNull(transaction.execute(status ->
                jdbc.sql("""
                SELECT max(invoice.id)
                  FROM invoice JOIN client ON client.id = invoice.client_id
                 WHERE client.name = :client AND invoice.paid > 0
                """).param("client", client).query(Long.class).single()));
    }

    private List<String> costOf(String path, String email) {
        var who = people.as(email);
        assertThat(mvc.get().uri(path).with(who)).hasStatusOk();
        return Statements.during(() -> assertThat(mvc.get().uri(path).with(who)).hasStatusOk());
    }
}
