package caseflow.settings.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.settings.TaxRate;
import caseflow.settings.TaxRates;
import caseflow.settings.TaxRatesChanged;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class FirmTaxTests {

    private static final String PAGE = "/firm/settings/taxes";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    TaxRates rates;

    @Autowired
    Addresses addresses;

    @Autowired
    Database database;

    @AfterEach
    void asBefore() {
        database.owner()
                .client()
                .sql("DELETE FROM tax_rate WHERE name LIKE 'Test %'")
                .update();
        rates.forget(new TaxRatesChanged(Actor.system(), ""));
    }

    @Test
    void aRateIsOfferedWhereLinesAreWrittenAndCanBeWhatTheyBeginWith() throws Exception {
        add("Test VAT", "19,25");
        add("Test reduced", "7");

        Document form = invoice();
        assertThat(form.select("#tax-rates option[value=19.25]").text()).isEqualTo("Test VAT");
        assertThat(form.select("input[name=lines[0].tax]").attr("list")).isEqualTo("tax-rates");
        assertThat(form.select("input[name=lines[0].tax]").val()).isEmpty();

        deed("usual", "Test VAT");
        assertThat(invoice().select("input[name=lines[0].tax]").val()).isEqualTo("19.25");
        deed("usual/removal", "Test VAT");
        assertThat(invoice().select("input[name=lines[0].tax]").val()).isEmpty();
    }

    @Test
    void whatIsNoLongerUsedIsNoLongerOfferedAndLinesBeginWithoutIt() throws Exception {
        add("Test VAT", "19.25");
        deed("usual", "Test VAT");

        assertThat(deed("retirement", "Test VAT")).hasRedirectedUrl(PAGE);
        assertThat(invoice().select("#tax-rates option[value=19.25]")).isEmpty();
        assertThat(invoice().select("input[name=lines[0].tax]").val()).isEmpty();

        deed("return", "Test VAT");
        assertThat(invoice().select("#tax-rates option[value=19.25]")).hasSize(1);
    }

    @Test
    void twoThatAreOfferedAreNotOfOneName() throws Exception {
        add("Test VAT", "19.25");
        assertThat(add("test vat", "20")).hasStatus(422).bodyText().contains("of this name already");

        long old = id("Test VAT");
        deed("retirement", "Test VAT");
        assertThat(add("Test VAT", "20")).hasRedirectedUrl(PAGE);
        assertThat(post(PAGE + "/return").param("rate", Long.toString(old))).hasStatus(302);
        assertThat(rates.offered())
                .filteredOn(rate -> rate.name().equals("Test VAT"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100.01", "1.00001", "a fifth", "1e3"})
    void whatIsNoRateIsRefused(String percent) {
        assertThat(add("Test VAT", percent)).hasStatus(422).bodyText().contains("from 0 to 100", "value=\"Test VAT\"");
    }

    @Test
    void aRateThatIsNotThereIsNotFound() {
        assertThat(post(PAGE + "/usual").param("rate", "999999")).hasStatus(404);
        assertThat(post(PAGE + "/retirement").param("rate", "999999")).hasStatus(404);
    }

    private MvcTestResult add(String name, String percent) {
        return post(PAGE).param("name", name).param("percent", percent).exchange();
    }

    private MvcTestResult deed(String deed, String name) {
        return post(PAGE + "/" + deed).param("rate", Long.toString(id(name))).exchange();
    }

    private long id(String name) {
        return rates.all().stream()
                .filter(rate -> rate.name().equals(name))
                .mapToLong(TaxRate::id)
                .max()
                .orElseThrow();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String page) {
        return mvc.post().uri(page).with(csrf()).with(people.as(People.FINCH));
    }

    private Document invoice() throws Exception {
        var page = mvc.get()
                .uri("/firm/invoices/new?client=" + addresses.client("Hill Street Bakery Ltd"))
                .with(people.as(People.FINCH))
                .exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }
}
