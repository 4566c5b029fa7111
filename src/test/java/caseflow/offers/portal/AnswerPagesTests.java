package caseflow.offers.portal;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact reads and answers in the portal. */
@CaseFlowTest
class AnswerPagesTests {

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;

    @BeforeEach
    void aContactReads() {
        grace = desk.contact();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(grace.email())).exchange();
    }

    private MvcTestResult post(String path, String field, String value) {
        return mvc.post()
                .uri(path)
                .param("number", "1")
                .param(field, value)
                .with(csrf())
                .with(people.as(grace.email()))
                .exchange();
    }

    private String sent(OfferKind kind, String title) {
        OfferDraft draft = desk.sent(kind, grace, title);
        return "/portal/" + kind.path() + "/" + draft.id();
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void whatWaitsIsReadAnsweredAndThenHistory(OfferKind kind) {
        String place = sent(kind, "Counsel at hand");
        String list = "/portal/" + kind.path();
        assertThat(see(list))
                .hasStatusOk()
                .bodyText()
                .contains("Counsel at hand")
                .contains("Awaiting answer");
        assertThat(see("/portal")).bodyText().contains("Counsel at hand");
        assertThat(see(place))
                .bodyText()
                .contains("<strong>gladly</strong>")
                .contains("$580.00")
                .contains("December 24, 2026")
                .doesNotContain("Only for us");

        assertThat(post(place + "/acceptance", "name", " Grace  Hill "))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(place);

        assertThat(see(place))
                .bodyText()
                .contains("Accepted by Grace Hill")
                .contains("What was recorded")
                .doesNotContain("Your full name");
        assertThat(see(list)).bodyText().contains("Grace Hill,").contains("waits for your answer");
        assertThat(see("/portal")).bodyText().doesNotContain("Answer “Counsel at hand”");
    }

    @Test
    void aSecondAnswerMeetsTheFirst() {
        String place = sent(OfferKind.PROPOSAL, "Once");
        post(place + "/acceptance", "name", "Grace Hill");

        assertThat(post(place + "/refusal", "reason", "No"))
                .hasStatus(409)
                .bodyText()
                .contains("has already been accepted by Grace Hill")
                .contains("Accepted by Grace Hill");
    }

    @Test
    void aRefusalMayGiveAReason() {
        String place = sent(OfferKind.ESTIMATE, "Dear");
        assertThat(see(place + "/refusal/new")).hasStatusOk().bodyText().contains("Reject this estimate");

        assertThat(post(place + "/refusal", "reason", "Beyond our means")).hasStatus(302);

        assertThat(see(place)).bodyText().contains("Rejected by Grace Hill").contains("Beyond our means");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\u200b", "🌸", "..."})
    void aNameThatIsNoneIsSaidSo(String name) {
        String place = sent(OfferKind.PROPOSAL, "Names");

        assertThat(post(place + "/acceptance", "name", name))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"");

        assertThat(see(place)).bodyText().contains("Awaiting answer");
    }

    @Test
    void aNameOfThreeHundredCharactersIsRefusedAndKept() {
        String place = sent(OfferKind.PROPOSAL, "Long names");
        String long300 = "Hill ".repeat(60).strip();

        assertThat(post(place + "/acceptance", "name", long300))
                .hasStatus(422)
                .bodyText()
                .contains(long300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى حداد", "李小龍", "Grace 🌸 Hill", "José Á"})
    void namesOfAllScriptsCount(String name) {
        String place = sent(OfferKind.PROPOSAL, "Scripts");

        assertThat(post(place + "/acceptance", "name", name)).hasStatus(302);
        assertThat(see(place)).bodyText().contains(name);
    }

    @Test
    void itIsTakenHomeAsPdf() {
        String place = sent(OfferKind.PROPOSAL, "Paper");

        assertThat(see(place + "/pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void theOtherKindIsNotThere() {
        String place = sent(OfferKind.PROPOSAL, "Kinds");

        assertThat(see(place.replace("proposals", "estimates"))).hasStatus(404);
    }

    @Test
    void aDraftIsNotThere() {
        OfferDraft draft = desk.draft(OfferKind.PROPOSAL, grace, "Unsent");

        assertThat(see("/portal/proposals/" + draft.id())).hasStatus(404);
        assertThat(see("/portal/proposals")).bodyText().doesNotContain("Unsent");
    }

    @Test
    void withoutThePermissionThereIsNeitherListNorItem() {
        assertThat(mvc.get().uri("/portal/proposals").with(people.as(People.TOM)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/portal").with(people.as(People.TOM)))
                .bodyText()
                .doesNotContain("Counsel at hand for the shop");
    }
}
