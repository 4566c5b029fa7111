package caseflow.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferKind;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was agreed becomes work when staff say so, and not before. */
@CaseFlowTest
class EngagementTests {

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;
    private OfferDraft proposal;

    @BeforeEach
    void aProposalIsSent() {
        grace = desk.contact();
        proposal = desk.sent(OfferKind.PROPOSAL, grace, "Engaged");
    }

    private void accept() {
        mvc.post()
                .uri("/portal/proposals/" + proposal.id() + "/acceptance")
                .param("number", "1")
                .param("name", "Grace Hill")
                .with(csrf())
                .with(people.as(grace.email()))
                .exchange();
    }

    private MvcTestResult make(String what) {
        return mvc.post()
                .uri("/firm/proposals/" + proposal.id() + "/" + what)
                .with(csrf())
                .with(people.as(People.JONAS))
                .exchange();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "contract"})
    void nothingComesOfWhatIsNotAccepted(String what) {
        assertThat(make(what)).hasStatus(409);
    }

    @Test
    void anInvoiceHasTheLinesThatWereAccepted() {
        accept();
        assertThat(see("/firm/invoices?q=Engaged")).bodyText().doesNotContain("/firm/invoices/1");

        MvcTestResult made = make("invoice");

        assertThat(see(made.getResponse().getRedirectedUrl())).bodyText().contains("Engaged", "Advice");
    }

    @Test
    void aContractHasTheTextAndTheSumThatWereAccepted() {
        accept();

        MvcTestResult made = make("contract");

        assertThat(made.getResponse().getRedirectedUrl()).matches("/firm/contracts/\\d+/edit");
        assertThat(see(made.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("Engaged", "We would **gladly** do it.", "580.00");
    }
}
