package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import caseflow.pdf.Judge;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How clients and staff come to a statement of account. */
@CaseFlowTest
class ReadStatementTests {

    private static final String PORTAL = "/portal/payments/statement";
    private static final String TRADING = "شركة النور للتجارة";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Addresses addresses;

    private MvcTestResult see(String path, String email) {
        return mvc.get().uri(path).with(people.as(email)).exchange();
    }

    private static String text(MvcTestResult pdf) {
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        return Judge.text(pdf.getResponse().getContentAsByteArray());
    }

    @Test
    void aClientComesFromThePaymentHistoryToAFormWithThisYearInIt() {
        assertThat(see("/portal/payments", People.TOM)).bodyText().contains("href=\"" + PORTAL + "\"");
        assertThat(see(PORTAL, People.TOM))
                .hasStatusOk()
                .bodyText()
                .contains("Statement of account", "value=\"2026-01-01\"", "value=\"2026-11-24\"")
                .contains("Last month", "/pdf?from=2026-10-01&amp;to=2026-10-31")
                .contains("Last year", "/pdf?from=2025-01-01&amp;to=2025-12-31");
    }

    @Test
    void theFileIsNamedByItsDaysAndKeptByNobodyOnTheWay() {
        assertThat(see(PORTAL + "/pdf?from=2026-01-01&to=2026-11-24", People.CAMILLE))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how -> assertThat(how.get(0))
                                .startsWith("attachment")
                                .contains("statement-2026-01-01-2026-11-24.pdf"))
                .hasHeaderSatisfying(
                        HttpHeaders.CACHE_CONTROL,
                        kept -> assertThat(kept.get(0)).contains("private", "must-revalidate"));
    }

    @Test
    void itHoldsWhatTheClientWasBilledAndNothingOfAnotherOne() {
        assertThat(text(see(PORTAL + "/pdf?from=2025-11-01&to=2026-11-24", People.MARA)))
                .contains("Northwind Marine Inc", "Counsel, month 3", "made void", "taken back", "Wire ")
                .contains("Page 1 of ", "Closing balance")
                .doesNotContain("Hill Street", "Lease review", "Replaced by", "Booked to the wrong");
    }

    @Test
    void withoutDaysItIsOfThisYear() {
        assertThat(text(see(PORTAL + "/pdf", People.TOM))).contains("January 1, 2026 to November 24, 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-01, The last day lies before the first",
        "2010-01-01, 2026-11-24, ten years at most",
        "2026-11-01, 2026-11-25, This day has not come yet",
        "soon, 2026-11-24, Please enter a date",
    })
    void daysThatMakeNoSenseAreSaidAtTheField(String from, String to, String sentence) {
        long client = addresses.client("Northwind Marine Inc");
        String query = "/pdf?from=" + from + "&to=" + to;

        for (MvcTestResult page : new MvcTestResult[] {
            see(PORTAL + query, People.MARA), see("/firm/clients/" + client + "/statement" + query, People.JONAS)
        }) {
            assertThat(page)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(sentence, "aria-invalid=\"true\"", "value=\"" + from + "\"", "value=\"" + to + "\"");
        }
    }

    @Test
    void staffDrawItUpForAnyClientFromTheClientsPage() {
        String place = "/firm/clients/" + addresses.client(TRADING);

        assertThat(see(place, People.JONAS)).bodyText().contains("href=\"" + place + "/statement\"");
        assertThat(see(place + "/statement", People.JONAS))
                .hasStatusOk()
                .bodyText()
                .contains(TRADING, "First day");
        assertThat(text(see(place + "/statement/pdf", People.JONAS)))
                .contains(TRADING, "Distribution agreement, first draft", "$4,460.00");
        assertThat(see("/firm/clients/0/statement", People.JONAS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(see("/firm/clients/0/statement/pdf", People.JONAS)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itCostsTheDatabaseTheSameHoweverMuchThereIs() {
        var mara = people.as(People.MARA);
        String path = PORTAL + "/pdf?from=2017-01-01&to=2026-11-24";
        assertThat(mvc.get().uri(path).with(mara)).hasStatusOk();

        assertThat(Statements.during(
                        () -> assertThat(mvc.get().uri(path).with(mara)).hasStatusOk()))
                .hasSizeBetween(1, 6);
    }
}
