package caseflow.announcements.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.announcements.Announcement;
import caseflow.announcements.AnnouncementId;
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
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Staff write announcements, rewrite, end and remove them. */
@CaseFlowTest
class AnnouncementDeskTests {

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

    private Contact grace;

    @BeforeEach
    void aClient() {
        grace = crier.contact();
    }

    @AfterEach
    void asBefore() {
        crier.silence();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
    }

    private MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(path).with(csrf()).with(people.as(People.JONAS));
    }

    /** For Grace's client, from noon on the third of December to midnight on the fourth. */
    private MockMvcRequestBuilder typed(String path, String title) {
        return post(path)
                .param("title", title)
                .param("text", "We are **closed**.")
                .param("who", "some")
                .param("clients", grace.client().toString())
                .param("startDay", "2026-12-03")
                .param("startTime", "12:00")
                .param("endDay", "2026-12-04");
    }

    private Document page(String path) throws Exception {
        MvcTestResult page = see(path);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private Announcement latest() {
        long id = crier.owner()
                .sql("SELECT max(announcement_id) FROM announcement_audience WHERE client_id = :client")
                .param("client", grace.client().value())
                .query(Long.class)
                .single();
        return crier.firm(() -> announcements.find(new AnnouncementId(id)));
    }

    private List<String> deeds(Announcement announcement) {
        return crier.owner()
                .sql("SELECT deed FROM audit WHERE path = :path ORDER BY id")
                .param("path", "announcements/" + announcement.id())
                .query(String.class)
                .list();
    }

    private String place(Announcement announcement) {
        return ALL + "/" + announcement.id();
    }

    @Test
    void itIsWrittenForWhomAndWhenOneLikes() throws Exception {
        assertThat(typed(ALL, "Closed in December")).hasStatus(302);

        Announcement written = latest();
        assertThat(written.period())
                .isEqualTo(new Period(Instant.parse("2026-12-03T17:00:00Z"), Instant.parse("2026-12-05T05:00:00Z")));
        assertThat(written.audience().ids()).containsExactly(grace.client());
        assertThat(page(place(written)).select("main").text())
                .contains("Closed in December", "Planned", "Reads offers", "We are closed.", "Nobody is mailed");
        assertThat(page(ALL + "?q=december").select(".row").text())
                .contains("Closed in December", "Reads offers", "Planned");
        assertThat(deeds(written)).containsExactly("announcement.written");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        MvcTestResult refused = post(ALL)
                .param("title", "Half of it")
                .param("who", "some")
                .param("startDay", "2027-03-14")
                .param("startTime", "02:30")
                .exchange();

        assertThat(refused).hasStatus(422);
        Document page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.select("input[name=title]").val()).isEqualTo("Half of it");
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Please write what you have to say.",
                        "The clocks are put forward that night, and skip this time. Please choose another one.",
                        "Please tick at least one client.");
    }

    @Test
    void clientsAreFoundByNameAndWhoIsTickedStays() throws Exception {
        MvcTestResult found = typed(ALL, "Not saved yet")
                .param("find", "bakery")
                .param("look", "clients")
                .exchange();

        assertThat(found).hasStatusOk();
        Document page = Jsoup.parse(found.getResponse().getContentAsString());
        assertThat(page.select("input[name=clients][checked]").eachAttr("value"))
                .containsExactly(grace.client().toString());
        assertThat(page.select(".audience-list label").eachText()).contains("Reads offers", "Hill Street Bakery Ltd");
        assertThat(page.select("input[name=title]").val()).isEqualTo("Not saved yet");
    }

    @Test
    void nobodyThereIsNoAudience() {
        assertThat(typed(ALL, "To nobody").param("clients", "999999999")).hasStatus(404);
    }

    @Test
    void whoSavesOverSomebodyElseIsTold() throws Exception {
        Announcement first = crier.say("As it was", grace);
        assertThat(typed(place(first), "As Jonas has it").param("version", "0")).hasStatus(302);

        MvcTestResult late =
                typed(place(first), "As Eleanor has it").param("version", "0").exchange();

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed As Jonas has it", "As Eleanor has it");
        assertThat(latest().title()).isEqualTo("As Jonas has it");
        Document form = page(place(first) + "/edit");
        assertThat(form.select("input[name=version]").val()).isEqualTo("1");
        assertThat(form.select("input[name=startTime]").val()).isEqualTo("12:00");
        assertThat(form.select("input[name=endDay]").val()).isEqualTo("2026-12-05");
    }

    @Test
    void itIsEndedRemovedAndPutBack() throws Exception {
        Announcement running = crier.say("On and off", grace);

        assertThat(post(place(running) + "/ending")).hasStatus(302);
        assertThat(page(place(running)).select("main").text()).contains("Ended");
        assertThat(post(place(running) + "/ending"))
                .hasStatus(409)
                .bodyText()
                .contains("is not shown now, so there is nothing to end");
        assertThat(post(place(running) + "/removal")).hasStatus(302);
        assertThat(page(place(running)).select("main").text()).contains("Jonas Berg removed this");
        assertThat(typed(place(running), "Too late").param("version", "2")).hasStatus(409);
        assertThat(post(place(running) + "/restoration")).hasStatus(302);

        assertThat(deeds(running))
                .containsExactly(
                        "announcement.written", "announcement.ended", "announcement.removed", "announcement.restored");
    }

    @Test
    void theListIsNarrowedByHowTheyStand() throws Exception {
        Instant now = clock.instant();
        Duration day = Duration.ofDays(1);
        crier.say("Kind one", grace);
        crier.say(crier.in(crier.draft("Kind two", grace), new Period(now.plus(day), null)));
        crier.say(crier.in(crier.draft("Kind three", grace), new Period(now.minus(day), now)));
        Announcement gone = crier.say("Kind four", grace);
        crier.firm(() -> {
            announcements.remove(gone.id(), Desk.STAFF);
            return gone;
        });

        assertThat(titles("running")).containsExactly("Kind one");
        assertThat(titles("planned")).containsExactly("Kind two");
        assertThat(titles("ended")).containsExactly("Kind three");
        assertThat(titles("removed")).contains("Kind four");
        assertThat(titles("")).containsExactly("Kind three", "Kind two", "Kind one");
    }

    private List<String> titles(String stage) throws Exception {
        return page(ALL + "?q=kind&stage=" + stage).select(".row-title").eachText();
    }

    @Test
    void theFirmSeesHowManyHavePutItAside() throws Exception {
        Announcement news = crier.say("Put aside", grace);
        mvc.post()
                .uri("/portal/announcements/" + news.id() + "/dismissal")
                .with(csrf())
                .with(people.as(grace.email()))
                .exchange();

        assertThat(page(place(news)).select("main").text()).contains("By one contact");
        assertThat(deeds(news)).endsWith("announcement.dismissed");
    }
}
