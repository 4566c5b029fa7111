package caseflow.settings.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.settings.FactorPolicy;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class FirmSettingsTests {

    private static final Map<String, String> AS_IT_IS = Map.ofEntries(
            Map.entry("name", "Finch & Partners"),
            Map.entry("address", "21 Lantern Yard\nBoston, MA 02109"),
            Map.entry("email", "office@finch.example"),
            Map.entry("phone", "+1 617 555 0142"),
            Map.entry("taxNumber", "EIN 84-2210973"),
            Map.entry("bankDetails", "Harbor Trust Bank\nRouting 011000138\nAccount 4471 0032 19"),
            Map.entry("currency", "USD"),
            Map.entry("zone", "America/New_York"),
            Map.entry("invoicePrefix", "INV-"),
            Map.entry("paymentTerms", "30"),
            Map.entry("idleMinutes", "30"),
            Map.entry("absoluteMinutes", "720"),
            Map.entry("contactFactor", "optional"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FirmSettings settings;

    @Test
    void anAdminChangesWhatClientsSee() {
        assertThat(save("phone", "+1 617 555 0199")).hasRedirectedUrl("/firm/settings");
        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("+1 617 555 0199");
        save("phone", AS_IT_IS.get("phone"));
    }

    @Test
    void aFigureThatIsNoneIsSaidAtItsFieldAndNothingIsLost() {
        assertThat(save("paymentTerms", "a month"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"a month\"")
                .contains("office@finch.example");
        assertThat(save("paymentTerms", "366")).hasStatus(422);
    }

    @Test
    void aCurrencyOrZoneThatDoesNotExistIsRefused() {
        assertThat(save("currency", "XXX")).hasStatus(422).bodyText().contains("choose a currency from the list");
        assertThat(save("zone", "Mars/Olympus")).hasStatus(422).bodyText().contains("choose a time zone from the list");
    }

    @Test
    void anAdminSaysWhetherContactsNeedASecondFactor() {
        save("contactFactor", "required");
        assertThat(settings.current().contactFactor()).isEqualTo(FactorPolicy.REQUIRED);
        assertThat(save("contactFactor", "sometimes")).hasStatus(422);
        save("contactFactor", "optional");
        assertThat(settings.current().contactFactor()).isEqualTo(FactorPolicy.OPTIONAL);
    }

    @Test
    void aFormTornInHalfIsAnsweredLikeAnyWrongOne() {
        assertThat(mvc.post()
                        .uri("/firm/settings")
                        .with(people.as(People.FINCH))
                        .with(csrf())
                        .param("name", "Finch"))
                .hasStatus(422);
    }

    @Test
    void staffWhoAreNotAdminsFindNoSettings() {
        assertThat(mvc.get().uri("/firm/settings").with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    private MvcTestResult save(String field, String value) {
        Map<String, String> form = new HashMap<>(AS_IT_IS);
        form.put(field, value);
        var post =
                mvc.post().uri("/firm/settings").with(people.as(People.FINCH)).with(csrf());
        form.forEach(post::param);
        return post.exchange();
    }
}
