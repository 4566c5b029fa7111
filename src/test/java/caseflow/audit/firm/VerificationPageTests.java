package caseflow.audit.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.audit.CheckRound;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@CaseFlowTest
class VerificationPageTests {

    private static final String PLACE = "/firm/audit/verification";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    CheckRound round;

    RequestPostProcessor finch;

    @BeforeEach
    void signIn() {
        finch = people.as(People.FINCH);
    }

    @Test
    void aCheckIsBegunAndTellsWhatItFound() throws Exception {
        assertThat(mvc.post().uri(PLACE).with(csrf()).with(finch))
                .hasStatus(302)
                .hasRedirectedUrl(PLACE);
        round.latest();

        Document page = page();
        assertThat(page.select("li").text()).contains("Eleanor Finch").contains("Everything fits");
        assertThat(page.select("code").eachText()).first().asString().matches("\\d+-[0-9a-f]{64}");
    }

    @Test
    void aNotedCodeIsLookedFor() throws Exception {
        round.latest();
        String code = page().select(".facts code").text();
        assertThat(mvc.post()
                        .uri(PLACE)
                        .param("noted", " " + code + " ")
                        .with(csrf())
                        .with(finch))
                .hasStatus(302);
        round.latest();
        assertThat(page().text()).contains("The chain goes through the code that was noted: " + code);

        String invented = "1-" + "0a".repeat(32);
        assertThat(mvc.post().uri(PLACE).param("noted", invented).with(csrf()).with(finch))
                .hasStatus(302);
        round.latest();
        assertThat(page().text()).contains("The chain does not go through the code that was noted, of row number 1.");
    }

    @Test
    void whatIsNoCodeIsRefused() {
        var answer = mvc.post().uri(PLACE).param("noted", "12-abc").with(csrf()).with(finch);

        assertThat(answer).hasStatus(422).bodyText().contains("12-abc").contains("64 digits");
    }

    @Test
    void htmxIsToldOnlyHowFarItHasCome() {
        assertThat(mvc.get()
                        .uri(PLACE + "?times=1")
                        .header("HX-Request", "true")
                        .with(finch))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<h1>");
    }

    private Document page() throws Exception {
        return Jsoup.parse(
                mvc.get().uri(PLACE).with(finch).exchange().getResponse().getContentAsString());
    }
}
