package caseflow.prose.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.prose.Prose;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@CaseFlowTest
class PreviewTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private MockMvcRequestBuilder typed(String field, String text) {
        return mvc.post()
                .uri("/firm/preview")
                .param(field, text)
                .with(people.as(People.JONAS))
                .with(csrf());
    }

    private static MockMvcRequestBuilder byScript(MockMvcRequestBuilder request) {
        return request.header("HX-Request", "true");
    }

    @Test
    void theTextIsShownAsItWillLook() {
        assertThat(byScript(typed("text", "# Fees\r\n\r\nTwo **hours** <script>")))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>Fees</h2>", "<strong>hours</strong>", "&lt;script&gt;")
                .doesNotContain("<html", "<script");
    }

    @Test
    void whoeverHasNoScriptsSeesItOnAPageOfItsOwn() {
        assertThat(typed("content", "*soon*").param("preview", "content").param("title", "Offer"))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "<em>soon</em>", "Close this tab to go on writing");
    }

    @Test
    void wherePreciselyNothingIsWrittenItSaysWhatWillBeThere() {
        assertThat(byScript(typed("text", "  \n"))).hasStatusOk().bodyText().contains("What you write shows here.");
        assertThat(byScript(typed("other", "x"))).hasStatusOk().bodyText().contains("What you write shows here.");
    }

    @Test
    void aTextMayBeAsLongAsItSaysAndNoLonger() {
        String longest = "x".repeat(Prose.LONGEST);

        assertThat(byScript(typed("text", longest))).hasStatusOk();
        assertThat(byScript(typed("text", longest + "x")))
                .hasStatus(422)
                .bodyText()
                .contains("more than 100,000 characters")
                .doesNotContain("xxx");
    }

    @Test
    void itIsForStaff() {
        assertThat(mvc.post()
                        .uri("/firm/preview")
                        .param("text", "x")
                        .with(people.as(People.GRACE))
                        .with(csrf()))
                .hasStatus(404);
    }
}
