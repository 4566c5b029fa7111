package caseflow.billing;

import static caseflow.billing.Sample.AMARA;
import static caseflow.billing.Sample.transfer;
import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.database.RowScope;
import caseflow.pdf.Paper;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class PaymentTests {

    private static final ClientScope ALL = ClientScope.ALL;

    @Autowired
    Invoices invoices;

    @Autowired
    Issuances issuances;

    @Autowired
    Payments payments;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Papers papers;

    @Autowired
    Clients clients;

    @Autowired
    FirmSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope rows;

    private RowScope.Bound firm = () -> {};
    private Client hill = null;

    @BeforeEach
    void enter() {
        firm = rows.enterFirm();
        hill = clients.create(
                new ClientDetails("Hill", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""), AMARA);
    }

    @AfterEach
    void leave() {
        firm.close();
    }

    private Invoice issued(String amount) {
        Invoice draft = invoices.draft(Sample.simple(hill.id(), "Advice", amount), ALL, AMARA);
        return issuances.issue(draft.id(), draft.version(), settings.today(), ALL, AMARA);
    }

    private Invoice now(Invoice invoice) {
        return invoices.find(invoice.id(), ALL);
    }

    @Test
    void settleAnInvoicePartByPart() {
        Invoice invoice = issued("100");

        payments.record(invoice.id(), now(invoice).version(), transfer("40"), ALL, AMARA);
        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.PARTIALLY_PAID);
        assertThat(now(invoice).balance()).isEqualTo(usd("60"));

        payments.record(invoice.id(), now(invoice).version(), transfer("60"), ALL, AMARA);
        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.PAID);
        assertThat(payments.of(invoice.id(), ALL)).extracting(Payment::amount).containsExactly(usd("40"), usd("60"));
    }

    @Test
    void beyondTheBalanceOrFromAnOldPageAreRefused() {
        Invoice invoice = issued("100");
        int seen = now(invoice).version();

        assertThatExceptionOfType(PaymentExceedsBalance.class)
                .isThrownBy(() -> payments.record(invoice.id(), seen, transfer("100.01"), ALL, AMARA));
        payments.record(invoice.id(), seen, transfer("30"), ALL, AMARA);
        assertThatExceptionOfType(InvoiceChangedMeanwhile.class)
                .isThrownBy(() -> payments.record(invoice.id(), seen, transfer("30"), ALL, AMARA));
        assertThat(now(invoice).balance()).isEqualTo(usd("70"));
    }

    @Test
    void areTakenBackOnceByAFurtherEntry() {
        Invoice invoice = issued("100");
        Payment payment = payments.record(invoice.id(), now(invoice).version(), transfer("100"), ALL, AMARA);

        payments.reverse(payment.id(), "recorded twice", ALL, AMARA);

        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.UNPAID);
        List<Payment> ledger = payments.of(invoice.id(), ALL);
        assertThat(ledger).extracting(Payment::amount).containsExactly(usd("100"), usd("-100"));
        assertThat(ledger.get(0).reversed()).isTrue();
        assertThatExceptionOfType(PaymentAlreadyReversed.class)
                .isThrownBy(() -> payments.reverse(payment.id(), "again", ALL, AMARA));
        assertThatExceptionOfType(PaymentAlreadyReversed.class)
                .isThrownBy(() -> payments.reverse(ledger.get(1).id(), "the reversal", ALL, AMARA));
    }

    @Test
    void aVoidInvoiceTakesNoneAndOneWithPaymentsIsNotMadeVoid() {
        Invoice invoice = issued("100");
        Payment payment = payments.record(invoice.id(), now(invoice).version(), transfer("10"), ALL, AMARA);
        assertThatExceptionOfType(InvoiceHasPayments.class)
                .isThrownBy(() -> withdrawals.withdraw(invoice.id(), "wrong", ALL, AMARA));

        payments.reverse(payment.id(), "wrong invoice", ALL, AMARA);
        withdrawals.withdraw(invoice.id(), "wrong", ALL, AMARA);

        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.VOID);
        assertThatExceptionOfType(InvoiceVoid.class)
                .isThrownBy(() -> payments.record(invoice.id(), now(invoice).version(), transfer("10"), ALL, AMARA));
    }

    @Test
    void comeWithAReceiptThatStaysTheSame() throws IOException {
        Invoice invoice = issued("100");
        Payment payment = payments.record(invoice.id(), now(invoice).version(), transfer("40"), ALL, AMARA);
        Paper receipt = papers.of(payment.id(), ClientScope.of(hill.id()));

        payments.record(invoice.id(), now(invoice).version(), transfer("60"), ALL, AMARA);

        assertThat(papers.of(payment.id(), ALL).content()).isEqualTo(receipt.content());
        try (var pdf = Loader.loadPDF(receipt.content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(receipt.name(), invoice.label(), "$40.00", "$60.00", "Ref 4711")
                    .doesNotContain("seen in the account");
        }
    }

    @Test
    void standInTheHistoryOfTheirClientPageByPage() {
        Invoice invoice = issued("100");
        for (int i = 0; i < 30; i++) {
            payments.record(invoice.id(), now(invoice).version(), transfer("1"), ALL, AMARA);
        }
        ClientScope mine = ClientScope.of(hill.id());

        PaymentHistory first = payments.history(PaymentHistory.Place.START, mine);
        PaymentHistory second = payments.history(java.util.Objects.requireNonNull(first.older()), mine);
        PaymentHistory back = payments.history(java.util.Objects.requireNonNull(second.newer()), mine);

        assertThat(first.rows()).hasSize(25).allMatch(row -> row.entry().note().isEmpty());
        assertThat(second.rows()).hasSize(5);
        assertThat(second.older()).isNull();
        assertThat(back.rows()).isEqualTo(first.rows());
        assertThat(back.newer()).isNull();
    }

    @Test
    void areNeverChangedNorDeleted() {
        Invoice invoice = issued("100");
        Payment payment = payments.record(invoice.id(), now(invoice).version(), transfer("40"), ALL, AMARA);

        for (String sql : List.of(
                "UPDATE payment SET amount = 1 WHERE id = :id",
                "DELETE FROM payment WHERE id = :id",
                "DELETE FROM receipt_pdf WHERE payment_id = :id")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> transaction.executeWithoutResult(done ->
                            jdbc.sql(sql).param("id", payment.id().value()).update()));
        }
    }
}
