package caseflow.offers.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferKind;
import caseflow.support.CaseFlowTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Staff write, send and follow offers. */
@CaseFlowTest
class OfferPagesTests {

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;

    @BeforeEach
    void somebodyToWriteTo() {
        grace = desk.contact();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var form = mvc.post().uri(path).with(csrf()).with(people.as(People.JONAS));
        fields.forEach(form::param);
        return form.exchange();
    }

    private String place(OfferDraft draft) {
        return "/firm/" + draft.kind().path() + "/" + draft.id();
    }

    @Test
    void aDraftIsWrittenPreviewedAndSent() {
        MvcTestResult made = post(
                "/firm/estimates",
                Map.of(
                        "client", grace.client().toString(),
                        "title", "Handbook, second edition",
                        "text", "As *discussed*.",
                        "lines[0].description", "Writing",
                        "lines[0].quantity", "1.5",
                        "lines[0].price", "300"));
        assertThat(made).hasStatus(302);
        String place = made.getResponse().getRedirectedUrl();

        assertThat(see(place))
                .bodyText()
                .contains("<em>discussed</em>")
                .contains("$450.00")
                .contains("Draft");
        assertThat(see(place + "/pdf")).hasContentType("application/pdf");
        assertThat(see(place + "/dispatch/new"))
                .bodyText()
                .contains("2026-12-24")
                .contains("Grace Hill");
        assertThat(post(place + "/dispatch", Map.of("until", "2026-12-01", "version", "0")))
                .hasStatus(302);
        assertThat(see(place))
                .bodyText()
                .contains("Awaiting answer")
                .contains("Version 1")
                .contains("December 1, 2026");
        assertThat(mvc.get().uri("/firm/outbox?q=" + grace.email()).with(people.as(People.JONAS)))
                .bodyText()
                .contains("Handbook, second edition");
    }

    @Test
    void whatMakesNoSenseIsSaidAtTheFieldAndKept() {
        assertThat(post(
                        "/firm/proposals",
                        Map.of(
                                "client", grace.client().toString(),
                                "title", "",
                                "text", "Words that took an hour",
                                "lines[0].description", "Writing",
                                "lines[0].quantity", "one",
                                "lines[0].price", "300")))
                .hasStatus(422)
                .bodyText()
                .contains("Words that took an hour")
                .contains("Give it a title");
    }

    @Test
    void anEmptyOneIsNotSent() {
        MvcTestResult made =
                post("/firm/proposals", Map.of("client", grace.client().toString(), "title", "Nothing"));
        String place = made.getResponse().getRedirectedUrl();

        assertThat(post(place + "/dispatch", Map.of("until", "2026-12-01", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("says nothing yet");
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        OfferDraft draft = desk.draft(OfferKind.PROPOSAL, grace, "Yesterday");

        assertThat(post(place(draft) + "/dispatch", Map.of("until", "2026-11-23", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose today or a later day.");
    }

    @Test
    void whoSavesOverSomebodyElseIsToldAndLosesNothing() {
        OfferDraft draft = desk.draft(OfferKind.PROPOSAL, grace, "Two at once");
        post(place(draft), Map.of("title", "The first", "text", "x", "version", "0"));

        assertThat(post(place(draft), Map.of("title", "The second", "text", "My words", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("My words")
                .contains("since you opened it");
    }

    @Test
    void aNewVersionSaysWhatChanged() {
        OfferDraft draft = desk.sent(OfferKind.PROPOSAL, grace, "Versions");
        post(place(draft), Map.of("title", "Versions", "text", "We would **hardly** do it.", "version", "0"));
        assertThat(see(place(draft))).bodyText().contains("since it was sent");
        post(place(draft) + "/dispatch", Map.of("until", "2026-12-01", "version", "1"));

        assertThat(see(place(draft) + "/versions/1")).bodyText().contains("<strong>gladly</strong>");
        assertThat(see(place(draft) + "/versions/2/difference"))
                .bodyText()
                .contains("<del")
                .contains("gladly")
                .contains("<ins")
                .contains("hardly");
        assertThat(see(place(draft) + "/versions/1/difference")).hasStatus(404);
        assertThat(see(place(draft) + "/versions/3")).hasStatus(404);
    }

    @Test
    void moreTimeIsGivenAndItIsTakenBack() {
        OfferDraft draft = desk.sent(OfferKind.ESTIMATE, grace, "Course");
        assertThat(post(place(draft) + "/extension", Map.of("until", "2027-01-15")))
                .hasStatus(302);
        assertThat(see(place(draft))).bodyText().contains("January 15, 2027");

        assertThat(post(place(draft) + "/withdrawal", Map.of("reason", ""))).hasStatus(422);
        assertThat(post(place(draft) + "/withdrawal", Map.of("reason", "Too cheap")))
                .hasStatus(302);

        assertThat(see(place(draft))).bodyText().contains("Withdrawn").contains("Too cheap");
        assertThat(post(place(draft) + "/withdrawal", Map.of("reason", "Again")))
                .hasStatus(409);
        assertThat(mvc.get().uri("/portal/estimates/" + draft.id()).with(people.as(grace.email())))
                .bodyText()
                .contains("has withdrawn")
                .doesNotContain("Too cheap");
    }

    @Test
    void theListIsNarrowedAndSearched() {
        desk.sent(OfferKind.PROPOSAL, grace, "A needle in the list");

        assertThat(see("/firm/proposals?q=needle"))
                .bodyText()
                .contains("A needle in the list")
                .contains("Not opened yet");
        assertThat(see("/firm/proposals?stage=draft&q=needle")).bodyText().contains("No proposal fits");
        assertThat(see("/firm/estimates?stage=expiring")).bodyText().contains("Answer to the opposition");
        assertThat(see("/firm/estimates?q=needle")).bodyText().doesNotContain("A needle in the list");
    }

    @Test
    void whatIsWrittenOftenIsATemplate() {
        OfferDraft draft = desk.draft(OfferKind.PROPOSAL, grace, "Often");
        assertThat(see(place(draft) + "/template/new")).bodyText().contains("We would **gladly** do it.");
        assertThat(post("/firm/offer-templates", Map.of("name", "Retainer", "title", "Often", "text", "Dear reader")))
                .hasStatus(302);

        assertThat(see("/firm/offer-templates")).bodyText().contains("Retainer");
        assertThat(see("/firm/proposals/new?client=" + grace.client()))
                .bodyText()
                .contains("Retainer");
        assertThat(post("/firm/offer-templates", Map.of("name", "retainer", "title", "", "text", "")))
                .hasStatus(409)
                .bodyText()
                .contains("already");
    }

    @Test
    void staffAreToldOfTheAnswerByMail() {
        OfferDraft draft = desk.sent(OfferKind.PROPOSAL, grace, "Tell us");
        mvc.post()
                .uri("/portal/proposals/" + draft.id() + "/refusal")
                .param("number", "1")
                .param("reason", "Too early")
                .with(csrf())
                .with(people.as(grace.email()))
                .exchange();

        assertThat(see("/firm/outbox/" + desk.letterAboutAnswers(People.JONAS)))
                .bodyText()
                .contains("Tell us");
        assertThat(see(place(draft)))
                .bodyText()
                .contains("Declined by Grace Hill")
                .contains("Too early");
    }
}
