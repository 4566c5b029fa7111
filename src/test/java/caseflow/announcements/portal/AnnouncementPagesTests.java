package caseflow.announcements.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.announcements.Announcement;
import caseflow.announcements.AnnouncementDraft;
import caseflow.announcements.Announcements;
import caseflow.announcements.Crier;
import caseflow.announcements.Period;
import caseflow.clients.Contact;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact finds what the firm has to say to them, as long as it has, and puts it aside for themselves alone. */
@CaseFlowTest
class AnnouncementPagesTests {

    private static final String ALL = "/portal/announcements";

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

    private Instant before = Instant.EPOCH;
    private Contact grace;
    private Contact priya;
    private Contact stranger;

    @BeforeEach
    void twoOfOneClientAndOneOfAnother() {
        before = clock.instant();
        grace = crier.contact();
        priya = crier.colleague(grace, EnumSet.noneOf(Permission.class), EnumSet.noneOf(MailChoice.class), true);
        stranger = crier.contact();
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
        crier.silence();
    }

    private static String place(Announcement announcement) {
        return ALL + "/" + announcement.id();
    }

    private MvcTestResult see(Contact who, String path) {
        return mvc.get().uri(path).with(people.as(who.email())).exchange();
    }

    private String page(Contact who, String path) throws Exception {
        MvcTestResult page = see(who, path);
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }

    private MvcTestResult post(Contact who, String path) {
        return mvc.post().uri(path).with(csrf()).with(people.as(who.email())).exchange();
    }

    private int dismissals(Announcement announcement) {
        return crier.owner()
                .sql("SELECT count(*) FROM announcement_dismissal WHERE announcement_id = :id")
                .param("id", announcement.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsForAllIsReadByAllWhateverTheyMaySee() throws Exception {
        Announcement closing = crier.say("Closed for stocktaking");

        for (Contact reader : new Contact[] {grace, priya, stranger}) {
            assertThat(page(reader, "/portal")).contains("Closed for stocktaking", "<strong>");
            assertThat(page(reader, ALL)).contains("Closed for stocktaking");
            assertThat(page(reader, place(closing))).contains("<strong>Closed for stocktaking</strong>");
        }
    }

    @Test
    void whatIsForSomeClientsIsNotThereForOthers() throws Exception {
        Announcement move = crier.say("We move next door", grace);

        assertThat(page(grace, "/portal")).contains("We move next door");
        assertThat(page(priya, "/portal")).contains("We move next door");
        assertThat(page(stranger, "/portal")).doesNotContain("We move next door");
        assertThat(page(stranger, ALL)).doesNotContain("We move next door");
        assertThat(see(stranger, place(move))).hasStatus(404);
        assertThat(post(stranger, place(move) + "/dismissal")).hasStatus(404);
        assertThat(post(stranger, place(move) + "/recall")).hasStatus(404);
        assertThat(dismissals(move)).isZero();
    }

    @Test
    void severalClientsCanBeChosen() throws Exception {
        crier.say("For you two", grace, stranger);

        assertThat(page(grace, "/portal")).contains("For you two");
        assertThat(page(stranger, "/portal")).contains("For you two");
        assertThat(page(crier.contact(), "/portal")).doesNotContain("For you two");
    }

    @Test
    void itIsThereFromItsStartUntilItsEndAndNotByAnyAddressBesides() throws Exception {
        Instant start = before.plus(Duration.ofMinutes(2));
        Instant end = start.plus(Duration.ofMinutes(2));
        Announcement later = crier.say(crier.in(crier.draft("Only for two minutes", grace), new Period(start, end)));

        isNotThere(later);
        clock.tell(start.minusMillis(1));
        isNotThere(later);
        clock.tell(start);
        assertThat(page(grace, "/portal")).contains("Only for two minutes");
        assertThat(see(grace, place(later))).hasStatusOk();
        clock.tell(end.minusMillis(1));
        assertThat(see(grace, place(later))).hasStatusOk();
        clock.tell(end);
        isNotThere(later);
    }

    private void isNotThere(Announcement announcement) throws Exception {
        assertThat(page(grace, "/portal")).doesNotContain(announcement.title());
        assertThat(page(grace, ALL)).doesNotContain(announcement.title());
        assertThat(see(grace, place(announcement))).hasStatus(404);
        assertThat(post(grace, place(announcement) + "/dismissal")).hasStatus(404);
    }

    @Test
    void oneWhoDismissesItStillFindsItAndNobodyElseMissesIt() throws Exception {
        Announcement news = crier.say("A new colleague", grace);

        assertThat(post(grace, place(news) + "/dismissal")).hasRedirectedUrl("/portal");
        post(grace, place(news) + "/dismissal");

        assertThat(page(grace, "/portal")).doesNotContain("A new colleague");
        assertThat(page(grace, ALL)).contains("A new colleague", "Dismissed by you", "Show it again");
        assertThat(see(grace, place(news))).hasStatusOk();
        assertThat(page(priya, "/portal")).contains("A new colleague");
        assertThat(dismissals(news)).isEqualTo(1);

        assertThat(post(grace, place(news) + "/recall")).hasRedirectedUrl(ALL);
        assertThat(page(grace, "/portal")).contains("A new colleague");
    }

    @Test
    void whatIsUrgentStandsFirstAndCannotBeDismissed() throws Exception {
        Announcement urgent = crier.say(crier.urgent(crier.draft("Send us the form today", grace)));
        crier.say("Of no hurry", grace);

        assertThat(post(grace, place(urgent) + "/dismissal"))
                .hasStatus(409)
                .bodyText()
                .contains("is urgent, so it stays until it ends");

        assertThat(dismissals(urgent)).isZero();
        Document shown = Jsoup.parse(page(grace, "/portal"));
        assertThat(shown.select("main article h2, main h2").eachText())
                .startsWith("Send us the form today", "Waiting for you");
        assertThat(shown.select("form[action$=" + urgent.id() + "/dismissal]")).isEmpty();
    }

    @Test
    void anEditKeepsWhatWasDismissedUnlessItBecomesUrgent() throws Exception {
        AnnouncementDraft draft = crier.draft("A typping error", grace);
        Announcement news = crier.say(draft);
        post(grace, place(news) + "/dismissal");

        Announcement edited = crier.edit(news, crier.draft("A typing error", grace));
        assertThat(page(grace, "/portal")).doesNotContain("A typing error");
        assertThat(page(grace, ALL)).contains("A typing error").doesNotContain("A typping error");
        assertThat(page(priya, "/portal")).contains("A typing error");

        crier.edit(edited, crier.urgent(crier.draft("A typing error", grace)));
        assertThat(page(grace, "/portal")).contains("A typing error");
    }

    @Test
    void whatIsEndedOrRemovedIsGoneAtOnce() throws Exception {
        Announcement ended = crier.say("Over before its time", grace);
        Announcement removed = crier.say("Never said", grace);

        crier.firm(() -> {
            announcements.end(ended.id(), Desk.STAFF);
            announcements.remove(removed.id(), Desk.STAFF);
            return true;
        });
        isNotThere(ended);
        isNotThere(removed);

        crier.firm(() -> {
            announcements.restore(removed.id(), Desk.STAFF);
            return true;
        });
        assertThat(page(grace, "/portal")).contains("Never said");
    }

    @Test
    void aLongOneShowsHowItBeginsAndWhereTheRestIs() throws Exception {
        String text = "In short.\n\n" + "And at length. ".repeat(40) + "\n\n<script>alert(1)</script>";
        AnnouncementDraft draft = crier.draft("Long", grace);
        Announcement saga = crier.say(
                new AnnouncementDraft("Long <b>story</b>", text, false, false, draft.clients(), false, draft.period()));

        assertThat(page(grace, "/portal"))
                .contains("In short.", "Read all of it", "Long &lt;b&gt;story")
                .doesNotContain("And at length.", "<b>story");
        assertThat(page(grace, place(saga)))
                .contains("And at length.", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void withNothingToSayThePageSaysSo() throws Exception {
        clock.tell(before.plus(Duration.ofDays(3650)));

        assertThat(page(grace, "/portal")).contains("There is nothing you need to know about now.");
        assertThat(page(grace, ALL)).contains("Nothing to tell you now");
    }
}
