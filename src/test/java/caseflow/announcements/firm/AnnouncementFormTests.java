package caseflow.announcements.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.announcements.Announcement;
import caseflow.announcements.Announcements;
import caseflow.announcements.Crier;
import caseflow.announcements.Period;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form in which announcements are written: what it fires by itself, and what it does not take. */
@CaseFlowTest
class AnnouncementFormTests {

    private static final String ALL = "/firm/announcements";

    @Autowired
    Crier crier;

    @Autowired
    Announcements announcements;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StoryClock clock;

    private final String title = "Of " + UUID.randomUUID();
    private Contact grace;

    @BeforeEach
    void aClient() {
        grace = crier.contact();
    }

    @AfterEach
    void asBefore() {
        crier.silence();
    }

    private Document page(String path) throws Exception {
        MvcTestResult page = mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private MockMvcRequestBuilder typed(String path, String startDay) {
        return mvc.post()
                .uri(path)
                .with(csrf())
                .with(people.as(People.JONAS))
                .param("title", title)
                .param("text", "We are closed.")
                .param("who", "some")
                .param("clients", grace.client().toString())
                .param("mails", "true")
                .param("startDay", startDay);
    }

    /** What a browser adds to a form that is sent by the Enter key: its first button. */
    private static Element firedByEnter(Document page) {
        return page.select("form[action^=" + ALL + "] button[type=submit]").first();
    }

    private int count(String sql) {
        return crier.owner()
                .sql(sql)
                .param("title", title)
                .param("like", "%" + title + "%")
                .query(Integer.class)
                .single();
    }

    private void nothingIsSaidNorMailed() {
        assertThat(count("SELECT count(*) FROM announcement WHERE title = :title AND :like <> ''"))
                .isZero();
        assertThat(count("SELECT count(*) FROM letter WHERE subject LIKE :like AND :title <> ''"))
                .isZero();
    }

    @Test
    void enterLooksForClientsAndTellsThemNothing() throws Exception {
        Element enter = firedByEnter(page(ALL + "/new"));

        MvcTestResult found = typed(ALL, "2026-11-01")
                .param("find", "bakery")
                .param(enter.attr("name"), enter.val())
                .exchange();

        assertThat(found).hasStatusOk().bodyText().contains("Hill Street Bakery Ltd", title);
        nothingIsSaidNorMailed();
    }

    @Test
    void enterInTheFormOfOneThatStandsChangesNothing() throws Exception {
        Announcement standing = crier.say("As it was", grace);
        Element enter = firedByEnter(page(ALL + "/" + standing.id() + "/edit"));

        assertThat(typed(ALL + "/" + standing.id(), "2026-11-01")
                        .param("version", "0")
                        .param("find", "bakery")
                        .param(enter.attr("name"), enter.val()))
                .hasStatusOk();

        assertThat(crier.firm(() -> announcements.find(standing.id())).version())
                .isZero();
        nothingIsSaidNorMailed();
    }

    @Test
    void whatWouldBeOverAtOnceIsNotTaken() throws Exception {
        MvcTestResult refused =
                typed(ALL, "2020-01-01").param("endDay", "2020-01-02").exchange();

        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString())
                        .select("#f-endDay-error, .error")
                        .eachText())
                .containsExactly("This is over already, so nobody would see it. Please choose a later end, or none.");
        nothingIsSaidNorMailed();
    }

    @Test
    void whatHasEndedCanStillBeRewritten() {
        Instant now = clock.instant();
        Announcement ended =
                crier.say(crier.in(crier.draft("Long over", grace), new Period(now.minus(Duration.ofDays(2)), now)));

        assertThat(typed(ALL + "/" + ended.id(), "2020-01-01")
                        .param("endDay", "2020-01-02")
                        .param("version", "0"))
                .hasStatus(302);
    }

    @Test
    void whatWasRemovedHasNoForm() {
        Announcement gone = crier.say("Gone", grace);
        crier.firm(() -> {
            announcements.remove(gone.id(), Desk.STAFF);
            return gone;
        });

        assertThat(mvc.get().uri(ALL + "/" + gone.id() + "/edit").with(people.as(People.JONAS)))
                .hasStatus(409)
                .bodyText()
                .contains("Gone was removed. Put it back first.");
    }
}
