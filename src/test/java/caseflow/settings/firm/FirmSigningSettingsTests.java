package caseflow.settings.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.identity.People;
import caseflow.settings.SigningSettings;
import caseflow.settings.SigningTerms;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What signers agree to is a version each time it is changed, and none is ever lost. */
@CaseFlowTest
class FirmSigningSettingsTests {

    private static final String PAGE = "/firm/settings/signing";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SigningSettings settings;

    private SigningTerms before = new SigningTerms(0, "", Instant.EPOCH, "");

    @BeforeEach
    void asItIs() {
        before = settings.current();
    }

    @AfterEach
    void asBefore() {
        settings.change(settings.current().version(), before.consent(), false, Actor.system());
    }

    private MvcTestResult save(int version, String consent, boolean byLink) {
        var form = mvc.post()
                .uri(PAGE)
                .param("version", Integer.toString(version))
                .param("consent", consent)
                .with(csrf())
                .with(people.as(People.FINCH));
        return (byLink ? form.param("byLink", "true") : form).exchange();
    }

    @Test
    void aChangeMakesANewVersionAndKeepsTheOldOne() {
        assertThat(save(before.version(), "I agree.", true)).hasRedirectedUrl(PAGE);

        SigningTerms now = settings.current();
        assertThat(now.version()).isEqualTo(before.version() + 1);
        assertThat(now.consent()).isEqualTo("I agree.");
        assertThat(settings.byLink()).isTrue();
        assertThat(settings.find(before.version())).isEqualTo(before);
    }

    @Test
    void whatIsSavedUnchangedIsNoNewVersion() {
        assertThat(save(before.version(), before.consent(), true)).hasRedirectedUrl(PAGE);

        assertThat(settings.current()).isEqualTo(before);
        assertThat(settings.byLink()).as("which is no matter of words").isTrue();
    }

    @Test
    void withoutAConsentNobodyCouldSign() {
        assertThat(save(before.version(), "  ", false))
                .hasStatus(422)
                .bodyText()
                .contains("Please fill this in.");
    }

    @Test
    void whoSavesOverSomebodyElseIsTold() {
        save(before.version(), "I agree.", false);

        assertThat(save(before.version(), "I do not.", false))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed the terms", "I do not.</textarea>");
        assertThat(settings.current().consent()).isEqualTo("I agree.");
    }

    @Test
    void theSettingsLeadThereAndStaffWhoAreNotAdminsFindNothing() {
        assertThat(mvc.get().uri("/firm/settings").with(people.as(People.FINCH)))
                .bodyText()
                .contains("href=\"" + PAGE + "\"");
        assertThat(mvc.get().uri(PAGE).with(people.as(People.JONAS))).hasStatus(404);
    }
}
