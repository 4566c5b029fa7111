package caseflow.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.demo.StoryClock;
import caseflow.offers.Desk;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is to hear of an announcement is mailed when it starts, once, however often and wherever the job runs. */
@CaseFlowTest
class AnnouncementLetterTests {

    @Autowired
    Crier crier;

    @Autowired
    AnnouncementLetters letters;

    @Autowired
    Announcements announcements;

    @Autowired
    StoryClock clock;

    private Instant before = Instant.EPOCH;
    private Contact grace;

    @BeforeEach
    void somebodyWhoHearsOfEverything() {
        before = clock.instant();
        grace = crier.contact();
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
        crier.silence();
    }

    private void run(Announcement announcement) {
        crier.firm(() -> {
            letters.writeAll(announcement.id());
            return true;
        });
    }

    private List<String> subjects(Contact reader) {
        return crier
                .owner()
                .sql("SELECT subject FROM letter WHERE recipient = :reader AND subject LIKE '%Finch%' ORDER BY id")
                .param("reader", reader.email())
                .query(String.class)
                .list()
                .stream()
                .filter(subject -> !subject.contains("invite"))
                .toList();
    }

    private AnnouncementDraft mailed(String title, Contact... readers) {
        return crier.mailed(crier.draft(title, readers));
    }

    @Test
    void thoseWhoHearOfAnnouncementsAreMailedOnceHoweverOftenTheJobRuns() {
        Announcement news = crier.say(mailed("We are mailed", grace));

        run(news);
        run(news);

        assertThat(about("We are mailed", grace)).isEqualTo(1);
        assertThat(crier.firm(() -> announcements.reach(news.id())).mailed()).isEqualTo(1);
    }

    private int mailedOf(Announcement announcement) {
        return crier.owner()
                .sql("SELECT count(*) FROM announcement_letter WHERE announcement_id = :id")
                .param("id", announcement.id().value())
                .query(Integer.class)
                .single();
    }

    private int about(String title, Contact reader) {
        return (int) subjects(reader).stream()
                .filter(subject -> subject.endsWith(": " + title))
                .count();
    }

    @Test
    void onTwoNodesAtOnceAsWell() throws Exception {
        for (int i = 0; i < 20; i++) {
            crier.colleague(grace, Set.of(), EnumSet.allOf(MailChoice.class), true);
        }
        Announcement news = crier.say(mailed("Twice at once", grace));
        var start = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running =
                    List.of(nodes.submit(() -> after(start, news)), nodes.submit(() -> after(start, news)));
            start.countDown();
            for (Future<?> node : running) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(mailedOf(news)).isEqualTo(21);
        assertThat(crier.owner()
                        .sql("SELECT count(*) FROM letter WHERE subject LIKE '%: Twice at once'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(21);
    }

    private Object after(CountDownLatch start, Announcement announcement) throws InterruptedException {
        start.await();
        run(announcement);
        return announcement;
    }

    @Test
    void nobodyElseIs() {
        Contact quiet = crier.colleague(grace, EnumSet.allOf(Permission.class), Set.of(MailChoice.INVOICES), true);
        Contact outside = crier.colleague(grace, Set.of(), EnumSet.allOf(MailChoice.class), false);
        Contact stranger = crier.contact();
        Announcement news = crier.say(mailed("Only for some", grace));

        run(news);

        assertThat(about("Only for some", grace)).isEqualTo(1);
        for (Contact other : List.of(quiet, outside, stranger)) {
            assertThat(about("Only for some", other)).isZero();
        }
    }

    @Test
    void whatIsNotToBeMailedIsNot() {
        Announcement silent = crier.say("Not by mail", grace);

        run(silent);

        assertThat(about("Not by mail", grace)).isZero();
    }

    @Test
    void notBeforeItStartsAndNotOnceItHasEnded() {
        Instant start = before.plus(Duration.ofHours(1));
        var period = new Period(start, start.plus(Duration.ofHours(1)));
        Announcement first = crier.say(crier.in(mailed("In an hour", grace), period));
        Announcement missed = crier.say(crier.in(mailed("Missed", grace), period));

        run(first);
        assertThat(about("In an hour", grace)).isZero();
        assertThat(jobOf(first)).isEqualTo(start);

        clock.tell(start);
        run(first);
        assertThat(about("In an hour", grace)).isEqualTo(1);

        crier.firm(() -> {
            announcements.remove(missed.id(), Desk.STAFF);
            return true;
        });
        int told = about("Missed", grace);
        run(missed);
        assertThat(about("Missed", grace)).isEqualTo(told);
    }

    /** When the job runs that was left with it. */
    private Instant jobOf(Announcement announcement) {
        return crier.owner()
                .sql(
                        "SELECT execution_time FROM scheduled_tasks WHERE task_name = 'announcements-letters' AND task_instance = :job")
                .param("job", announcement.id() + "/0")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    void whoIsAddedWhileItRunsIsMailedAndTheOthersAreNotAgain() {
        Contact later = crier.contact();
        Announcement news = crier.say(mailed("Also for you", grace));
        run(news);

        Announcement edited = crier.edit(news, mailed("Also for you", grace, later));
        run(edited);

        assertThat(about("Also for you", grace)).isEqualTo(1);
        assertThat(about("Also for you", later)).isEqualTo(1);
    }

    @Test
    void whoSpeaksForTwoClientsReadsItOnce() {
        Contact other = crier.contact();
        Contact twin = crier.contactOf(other, grace.email());
        Announcement news = crier.say(mailed("To you alone", grace, other));

        run(news);

        assertThat(about("To you alone", grace)).isEqualTo(1);
        assertThat(about("To you alone", other)).isEqualTo(1);
        assertThat(twin.email()).isEqualTo(grace.email());
        assertThat(mailedOf(news)).isEqualTo(3);
    }
}
