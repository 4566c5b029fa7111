package caseflow.billing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.pdf.Judge;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.settings.InvoiceTerms;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the firm has printed on every invoice, and on none that it has issued before. */
@CaseFlowTest
class InvoiceTextsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FirmSettings settings;

    @Autowired
    Database database;

    private Firm before;

    @BeforeEach
    void remember() {
        before = settings.current();
    }

    @AfterEach
    void asBefore() {
        set(before.invoices());
    }

    @Test
    void theyStandOnADraftAndLeaveWhatIsIssuedAlone() {
        byte[] issued = pdf("number IS NOT NULL");
        set(new InvoiceTerms(
                "INV-", 1, 30, "For our services we charge:", "Small print <b>here</b>", "Free of charge"));

        byte[] draft = pdf("number IS NULL");

        Judge.assertArchivableAndAccessible(draft);
        assertThat(Judge.text(draft))
                .containsSubsequence(
                        "For our services we charge:",
                        "Free of charge",
                        "Our bank details never change by mail.",
                        "+1 617 555 0142",
                        "Small print <b>here</b>");
        assertThat(pdf("number IS NOT NULL")).isEqualTo(issued);
    }

    private void set(InvoiceTerms terms) {
        settings.change(
                settings.current().version(),
                firm -> firm.invoicing(firm.currency(), firm.taxNumber(), terms),
                Actor.system());
    }

    private byte[] pdf(String which) {
        long id = database.owner()
                .client()
                .sql("SELECT max(id) FROM invoice WHERE " + which)
                .query(Long.class)
                .single();
        var answer = mvc.get()
                .uri("/firm/invoices/" + id + "/pdf")
                .with(people.as(People.FINCH))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
