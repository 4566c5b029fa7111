package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What a contact of the demo's French client sees of an invoice, from its draft to the last payment. */
@CaseFlowTest
class ReadInvoiceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope rows;

    private MvcTestResult see(String path) {
        return see(path, People.CAMILLE);
    }

    private MvcTestResult see(String path, String email) {
        return mvc.get().uri(path).with(people.as(email)).exchange();
    }

    private MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(path).with(people.as(People.FINCH)).with(csrf());
    }

    private long one(String sql) {
        try (RowScope.Bound bound = rows.enterFirm()) {
            return Objects.requireNonNull(
                    transaction.execute(done -> jdbc.sql(sql).query(Long.class).single()));
        }
    }

    private String drafted(String title) {
        MvcTestResult created = post("/firm/invoices")
                .param("client", "" + one("SELECT id FROM client WHERE name LIKE 'Atelier Dubois%'"))
                .param("title", title)
                .param("internalNote", "Keep this inside")
                .param("lines[0].description", "Opinion")
                .param("lines[0].quantity", "1")
                .param("lines[0].price", "500")
                .exchange();
        return Objects.requireNonNull(created.getResponse().getRedirectedUrl());
    }

    @Test
    void fromDraftToTheLastPayment() {
        String firm = drafted("Opinion on exports");
        String portal = firm.replace("/firm", "/portal");
        assertThat(see(portal)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(see(portal + "/pdf")).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(post(firm + "/issuance")
                        .param("version", "0")
                        .param("day", "2026-11-24")
                        .param("send", "true"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(see("/firm/outbox", People.FINCH)).bodyText().contains(People.CAMILLE);
        assertThat(see(portal))
                .hasStatusOk()
                .bodyText()
                .contains("Opinion on exports", "Unpaid", "€500.00", "pay by bank transfer")
                .doesNotContain("Keep this inside");
        assertThat(see(portal + "/pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how -> assertThat(how.get(0)).startsWith("attachment").contains("INV-"));

        payInTwoParts(firm, portal);
        receipts(portal);
    }

    private void payInTwoParts(String firm, String portal) {
        pay(firm, "1", "600").hasStatus(HttpStatus.CONFLICT).bodyText().contains("600", "nothing was recorded");
        pay(firm, "1", "lots")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("lots");
        pay(firm, "1", "200").hasStatus(HttpStatus.FOUND);
        pay(firm, "1", "200").hasStatus(HttpStatus.CONFLICT);
        assertThat(see(portal)).bodyText().contains("Partially Paid", "€200.00", "€300.00", "Receipt R-");
        pay(firm, "2", "300").hasStatus(HttpStatus.FOUND);
        assertThat(see(portal)).bodyText().contains("Paid in full").doesNotContain("Pay by bank transfer");
        assertThat(see("/portal/payments")).bodyText().contains("€300.00", "€200.00");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResultAssert pay(
            String firm, String version, String amount) {
        return assertThat(post(firm + "/payments")
                .param("version", version)
                .param("amount", amount)
                .param("receivedOn", "2026-11-23")
                .param("method", "transfer")
                .param("reference", "Virement 88")
                .exchange());
    }

    private void receipts(String portal) {
        Matcher link = Pattern.compile("/portal/payments/\\d+/receipt")
                .matcher(new String(
                        see(portal).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        assertThat(see(link.group())).hasStatusOk().hasContentType("application/pdf");
        assertThat(see(link.group(), People.GRACE)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyElseSeesIt() {
        String firm = drafted("Confidential opinion");
        post(firm + "/issuance")
                .param("version", "0")
                .param("day", "2026-11-24")
                .exchange();
        String portal = firm.replace("/firm", "/portal");

        assertThat(see(portal)).hasStatusOk();
        assertThat(see(portal, People.GRACE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(see(portal + "/pdf", People.GRACE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(see("/portal/invoices?q=confidential", People.GRACE))
                .bodyText()
                .doesNotContain("Confidential opinion");
        assertThat(see(firm)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPageOfTheListAndAnInvoiceCostTheSameHoweverManyThereAre() throws Exception {
        for (String path : new String[] {"/portal/invoices", "/portal/invoices?status=paid&sort=-amount&q=counsel"}) {
            assertThat(cost(path)).isLessThanOrEqualTo(4);
        }
        long paid = one("SELECT max(invoice_id) FROM payment p JOIN client c ON c.id = p.client_id"
                + " WHERE c.name LIKE 'Northwind%'");
        assertThat(cost("/portal/invoices/" + paid)).isLessThanOrEqualTo(5);
        assertThat(cost("/portal/payments")).isLessThanOrEqualTo(4);
    }

    private int cost(String path) throws Exception {
        var mara = people.as(People.MARA);
        assertThat(mvc.get().uri(path).with(mara)).hasStatusOk();
        return Statements.during(
                        () -> assertThat(mvc.get().uri(path).with(mara)).hasStatusOk())
                .size();
    }

    @Test
    void theListIsFilteredSortedSearchedAndPaged() {
        assertThat(see("/portal/invoices", People.MARA)).bodyText().contains("rel=\"next\"");
        assertThat(see("/portal/invoices?status=overdue", People.MARA))
                .bodyText()
                .contains("Overdue")
                .doesNotContain(">Draft<");
        assertThat(see("/portal/invoices?status=draft", People.MARA)).bodyText().contains("No invoice matches");
        assertThat(see("/portal/invoices?q=nothing", People.MARA)).bodyText().contains("“nothing”");
        assertThat(see("/portal/invoices?sort=colour&after=__&before=1_x", People.MARA))
                .hasStatusOk();
    }
}
