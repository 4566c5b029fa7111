package caseflow.settings.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.settings.MailRules;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.support.CaseFlowTest;
import caseflow.web.Brands;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class FirmMailSettingsTests {

    private static final String PAGE = "/firm/settings/mail";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    MailSettings settings;

    @Autowired
    Brands firm;

    @Autowired
    Database database;

    @AfterEach
    void asBefore() {
        settings.change(new MailRules(false, Set.of(), version()), Actor.system());
    }

    @Test
    void atFirstEveryLetterIsWrittenAndSaysWhatItIsAbout() throws Exception {
        Document page = page();

        assertThat(page.select("input[name=discreet]").hasAttr("checked")).isFalse();
        assertThat(page.select("input[name=mails][checked]")).hasSameSizeAs(Occasion.values());
        assertThat(page.select("label").eachText())
                .contains("Say only that there is something new")
                .anyMatch(label -> label.contains("when something happens to a card payment"));
    }

    @Test
    void anAdminChoosesWhatIsWrittenAndHowMuchItSays() throws Exception {
        assertThat(save(version()).param("discreet", "true").param("mails", "offer_answered_staff", "offer_reminder"))
                .hasRedirectedUrl(PAGE);

        assertThat(settings.mails(Occasion.OFFER_REMINDER)).isTrue();
        assertThat(settings.mails(Occasion.CARD_PAYMENTS_STAFF)).isFalse();
        assertThat(firm.brand().discreet()).isTrue();
        assertThat(page().select("input[checked]").eachAttr("value"))
                .containsExactly("true", "offer_reminder", "offer_answered_staff");
        assertThat(lastDeed()).isEqualTo("Eleanor Finch mails.changed settings/mail");
    }

    @Test
    void whoSavesOverSomebodyElseIsTold() throws Exception {
        int seen = version();
        save(seen).param("mails", "offer_reminder").exchange();

        MvcTestResult refused =
                save(seen).param("mails", "announcement", "contract_reminder").exchange();
        assertThat(refused).hasStatus(409).bodyText().contains("Somebody else has changed these settings");
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString())
                        .select("input[name=mails][checked]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("announcement", "contract_reminder");
        assertThat(settings.mails(Occasion.OFFER_REMINDER)).isTrue();
    }

    @Test
    void whatIsNoOccasionIsPassedOver() {
        assertThat(save(version()).param("mails", "offer_reminder", "pigeons")).hasStatus(302);

        assertThat(settings.rules().silent())
                .containsExactlyInAnyOrder(
                        Occasion.OFFER_ANSWERED_CLIENT,
                        Occasion.OFFER_ANSWERED_STAFF,
                        Occasion.CONTRACT_REMINDER,
                        Occasion.CONTRACT_ANSWERED_STAFF,
                        Occasion.CONTRACT_ENDING_STAFF,
                        Occasion.ANNOUNCEMENT,
                        Occasion.CARD_PAYMENTS_STAFF);
    }

    @Test
    void theSettingsLeadThereAndStaffWhoAreNotAdminsFindNothing() {
        assertThat(mvc.get().uri("/firm/settings").with(people.as(People.FINCH)))
                .bodyText()
                .contains("href=\"" + PAGE + "\"");
        assertThat(mvc.get().uri(PAGE).with(people.as(People.JONAS))).hasStatus(404);
    }

    private int version() {
        return settings.rules().version();
    }

    private MockMvcTester.MockMvcRequestBuilder save(int version) {
        return mvc.post()
                .uri(PAGE)
                .param("version", Integer.toString(version))
                .with(csrf())
                .with(people.as(People.FINCH));
    }

    private Document page() throws Exception {
        var page = mvc.get().uri(PAGE).with(people.as(People.FINCH)).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private String lastDeed() {
        return database.owner()
                .client()
                .sql("SELECT concat_ws(' ', actor_name, deed, path) FROM audit ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }
}
