package caseflow.settings.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.settings.ReminderRules;
import caseflow.settings.ReminderRules.Again;
import caseflow.settings.ReminderSettings;
import caseflow.support.CaseFlowTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CaseFlowTest
class FirmReminderSettingsTests {

    private static final String PAGE = "/firm/settings/reminders";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    ReminderSettings settings;

    @Autowired
    Database database;

    @AfterEach
    void asBefore() {
        settings.change(
                new ReminderRules(true, 3, true, true, List.of(7, 21), new Again(false, 14, 3), version()),
                Actor.system());
    }

    private int version() {
        return settings.rules().version();
    }

    private MockMvcTester.MockMvcRequestBuilder save(int version, String daysBefore, String daysAfter, String every) {
        return mvc.post()
                .uri(PAGE)
                .param("version", Integer.toString(version))
                .param("daysBefore", daysBefore)
                .param("daysAfter", daysAfter)
                .param("every", every)
                .param("times", "2")
                .with(csrf())
                .with(people.as(People.FINCH));
    }

    private Document page() throws Exception {
        var page = mvc.get().uri(PAGE).with(people.as(People.FINCH)).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    @Test
    void atFirstRemindersAreCalm() throws Exception {
        Document page = page();

        assertThat(page.select("input[type=checkbox][checked]").eachAttr("name"))
                .containsExactly("before", "onTheDay", "after");
        assertThat(page.select("#f-daysBefore").val()).isEqualTo("3");
        assertThat(page.select("#f-daysAfter").val()).isEqualTo("7, 21");
    }

    @Test
    void anAdminChoosesWhenClientsAreReminded() throws Exception {
        assertThat(save(version(), "5", " 20,3 , 10, 3", "30")
                        .param("after", "true")
                        .param("again", "true"))
                .hasRedirectedUrl(PAGE);

        ReminderRules rules = settings.rules();
        assertThat(rules)
                .isEqualTo(new ReminderRules(
                        false, 5, false, true, List.of(3, 10, 20), new Again(true, 30, 2), rules.version()));
        assertThat(page().select("#f-daysAfter").val()).isEqualTo("3, 10, 20");
        assertThat(lastDeed()).isEqualTo("Eleanor Finch reminders.changed settings/reminders");
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItsField() {
        assertThat(save(version(), "0", "7, soon", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("between 1 and 30", "up to six numbers", "between 3 and 90", "7, soon");
        assertThat(save(version(), "3", "", "14")).hasStatus(422);
        assertThat(save(version(), "3", "1 2 3 4 5 6 7", "14")).hasStatus(422);
        assertThat(settings.rules().daysAfter()).containsExactly(7, 21);
    }

    @Test
    void whoSavesOverSomebodyElseIsTold() {
        int seen = version();
        save(seen, "5", "9", "14").exchange();

        assertThat(save(seen, "6", "10, 13", "14"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed", "value=\"10, 13\"");
        assertThat(settings.rules().daysBefore()).isEqualTo(5);
    }

    @Test
    void theSettingsLeadThereAndStaffWhoAreNotAdminsFindNothing() {
        assertThat(mvc.get().uri("/firm/settings").with(people.as(People.FINCH)))
                .bodyText()
                .contains("href=\"" + PAGE + "\"");
        assertThat(mvc.get().uri(PAGE).with(people.as(People.JONAS))).hasStatus(404);
        assertThat(mvc.post().uri(PAGE).with(csrf()).with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    private String lastDeed() {
        return database.owner()
                .client()
                .sql("SELECT concat_ws(' ', actor_name, deed, path) FROM audit ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }
}
