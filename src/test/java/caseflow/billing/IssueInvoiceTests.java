package caseflow.billing;

import static caseflow.billing.Sample.AMARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientId;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.database.RowScope;
import caseflow.pdf.Paper;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class IssueInvoiceTests {

    private static final ClientScope ALL = ClientScope.ALL;

    @Autowired
    Invoices invoices;

    @Autowired
    Issuances issuances;

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
        hill = clients.create(details("Hill & Daughters"), AMARA);
    }

    @AfterEach
    void leave() {
        firm.close();
    }

    private static ClientDetails details(String name) {
        return new ClientDetails(name, ClientKind.COMPANY, "1 Quay\nHarbour", CurrencyUnit.USD, Locale.ENGLISH, "");
    }

    private Invoice issue(InvoiceContent content) {
        Invoice draft = invoices.draft(content, ALL, AMARA);
        return issuances.issue(draft.id(), draft.version(), settings.today(), ALL, AMARA);
    }

    @Test
    void givesTheNumberAndFreezesWhatItSays() {
        Invoice invoice = issue(Sample.lease(hill.id()));
        clients.update(hill.id(), 0, details("Hill Holdings"), ALL, AMARA);

        Invoice later = invoices.find(invoice.id(), ALL);
        assertThat(later.label()).startsWith(settings.current().invoices().prefix());
        assertThat(later.billedTo().name()).isEqualTo("Hill & Daughters");
        assertThat(later.totals()).isEqualTo(Sample.lease(hill.id()).totals());
        assertThat(later.version()).isEqualTo(invoice.version());
        assertThat(later.content().lines()).isEqualTo(Sample.lease(hill.id()).lines());
    }

    @Test
    void numbersHaveNoGapHoweverManyAreIssuedAtOnce() throws Exception {
        List<Invoice> drafts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            drafts.add(invoices.draft(Sample.simple(hill.id(), "Advice " + i, "100"), ALL, AMARA));
        }
        Invoice empty = invoices.draft(Sample.simple(hill.id(), "Nothing", "0"), ALL, AMARA);
        drafts.add(10, empty);

        List<Long> numbers = inParallel(drafts);

        assertThat(numbers).hasSize(20).doesNotHaveDuplicates();
        assertThat(numbers.get(19) - numbers.get(0)).isEqualTo(19);
    }

    private List<Long> inParallel(List<Invoice> drafts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Long>> issued = drafts.stream()
                    .map(draft -> threads.submit(() -> number(draft)))
                    .toList();
            List<Long> numbers = new ArrayList<>();
            for (Future<Long> future : issued) {
                numbers.add(future.get());
            }
            return numbers.stream().filter(number -> number > 0).sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    private long number(Invoice draft) {
        try (RowScope.Bound bound = rows.enterFirm()) {
            Invoice issued = issuances.issue(draft.id(), draft.version(), settings.today(), ALL, AMARA);
            return Long.parseLong(issued.label()
                    .substring(settings.current().invoices().prefix().length()));
        } catch (InvoiceNotReady refused) {
            return 0;
        }
    }

    @Test
    void isDoneOnceAndOnlyToTheDraftThatWasSeen() {
        Invoice draft = invoices.draft(Sample.lease(hill.id()), ALL, AMARA);
        LocalDate today = settings.today();
        invoices.edit(draft.id(), draft.version(), Sample.lease(hill.id()), ALL, AMARA);

        assertThatExceptionOfType(InvoiceChangedMeanwhile.class)
                .isThrownBy(() -> issuances.issue(draft.id(), draft.version(), today, ALL, AMARA));
        assertThatExceptionOfType(InvoiceChangedMeanwhile.class)
                .isThrownBy(() -> invoices.edit(draft.id(), draft.version(), Sample.lease(hill.id()), ALL, AMARA));

        issuances.issue(draft.id(), draft.version() + 1, today, ALL, AMARA);
        assertThatExceptionOfType(InvoiceAlreadyIssued.class)
                .isThrownBy(() -> issuances.issue(draft.id(), draft.version() + 2, today, ALL, AMARA));
        assertThatExceptionOfType(InvoiceAlreadyIssued.class)
                .isThrownBy(() -> invoices.edit(draft.id(), draft.version() + 2, Sample.lease(hill.id()), ALL, AMARA));
    }

    @Test
    void makesThePdfOnceWithEveryFigureOfThePageAndWithoutTheInternalNote() throws IOException {
        Invoice invoice = issue(Sample.lease(hill.id()));
        Paper paper = papers.of(invoice.id(), ALL);
        clients.update(hill.id(), 0, details("Hill Holdings"), ALL, AMARA);

        assertThat(papers.of(invoice.id(), ALL).content()).isEqualTo(paper.content());
        assertThat(text(paper))
                .contains(invoice.label(), "Hill & Daughters", "Lease review, 14 Mercer Street")
                .contains("4.5", "$420.00", "$1,890.00", "$1,160.00", "$140.00")
                .contains("$3,610.00", "-$180.50", "$1,795.50", "$341.15", "$399.00", "$27.93", "$3,798.58")
                .contains("Thank you for your trust.", "Our bank details never change by mail.", "Page 1 of 1")
                .doesNotContain("landlord; do not mention")
                .doesNotContain("DRAFT");
    }

    @Test
    void thePreviewOfADraftIsMarkedAsOne() throws IOException {
        Invoice draft = invoices.draft(Sample.lease(hill.id()), ALL, AMARA);

        assertThat(text(papers.preview(draft.id(), ALL)))
                .contains("DRAFT", "$3,798.58")
                .doesNotContain("do not mention");
    }

    private static String text(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper.content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void theClientSeesNoDraftAndNoInternalNote() {
        ClientScope mine = ClientScope.of(hill.id());
        Invoice draft = invoices.draft(Sample.simple(hill.id(), "Secret plan", "10"), ALL, AMARA);
        Invoice issued = issue(Sample.lease(hill.id()));

        assertThatExceptionOfType(caseflow.web.NotFound.class).isThrownBy(() -> invoices.find(draft.id(), mine));
        assertThat(invoices.find(issued.id(), mine).content().internalNote()).isEmpty();
        assertThat(invoices.list(new Listing(null, null, null, null, null, null).query(settings.today()), mine)
                        .rows())
                .extracting(InvoiceSummary::id)
                .containsExactly(issued.id());
        assertThatExceptionOfType(caseflow.web.NotFound.class)
                .isThrownBy(() -> invoices.find(
                        issued.id(), ClientScope.of(new ClientId(hill.id().value() + 999))));
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatWasIssued() {
        Invoice invoice = issue(Sample.lease(hill.id()));

        refused("UPDATE invoice SET total = total + 1, subtotal = subtotal + 1 WHERE id = :id", invoice);
        refused("UPDATE invoice_line SET quantity = 9 WHERE invoice_id = :id", invoice);
        refused("DELETE FROM invoice_line WHERE invoice_id = :id", invoice);
        refused("UPDATE invoice_pdf SET content = '' WHERE invoice_id = :id", invoice);
        refused("DELETE FROM invoice WHERE id = :id", invoice);
    }

    private void refused(String sql, Invoice invoice) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        done -> jdbc.sql(sql).param("id", invoice.id().value()).update()));
    }
}
