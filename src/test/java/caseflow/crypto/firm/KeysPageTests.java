package caseflow.crypto.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CaseFlowTest
class KeysPageTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void anAdminSeesWhereTheMasterKeyIsAndChangesIt() {
        assertThat(page()).contains("Key file", "application.json", "Newest key since", "Change the master key");

        assertThat(mvc.post()
                        .uri("/firm/settings/keys/rotation")
                        .with(people.as(People.FINCH))
                        .with(csrf()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/firm/settings/keys");

        await().atMost(PATIENCE).until(() -> page().contains("Finished"));
        assertThat(page()).contains("Master key", "Begun by Eleanor Finch", "wrapped anew");
    }

    @Test
    void htmxIsToldHowFarItHasComeAndNothingElse() {
        assertThat(mvc.get()
                        .uri("/firm/settings/keys?times=3")
                        .header("HX-Request", "true")
                        .with(people.as(People.FINCH)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<html", "application.json");
    }

    @Test
    void staffDoNot() {
        assertThat(mvc.get().uri("/firm/settings/keys").with(people.as(People.JONAS)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/firm/settings/keys/rotation")
                        .with(people.as(People.JONAS))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void theSettingsLeadThere() {
        assertThat(mvc.get().uri("/firm/settings").with(people.as(People.FINCH)))
                .bodyText()
                .contains("href=\"/firm/settings/keys\"");
    }

    private String page() {
        var answer = mvc.get()
                .uri("/firm/settings/keys")
                .with(people.as(People.FINCH))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString()).body().text();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
