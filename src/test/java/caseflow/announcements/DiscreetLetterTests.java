package caseflow.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.clients.Contact;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.settings.MailRules;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the firm wants of its letters holds for those about announcements. */
@CaseFlowTest
class DiscreetLetterTests {

    @Autowired
    Crier crier;

    @Autowired
    AnnouncementLetters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    MailSettings rules;

    private Contact grace;

    @BeforeEach
    void somebodyWhoHearsOfEverything() {
        grace = crier.contact();
    }

    @AfterEach
    void asBefore() {
        crier.silence();
        change(false, Set.of());
    }

    private void change(boolean discreet, Set<Occasion> silent) {
        rules.change(new MailRules(discreet, silent, rules.rules().version()), Actor.system());
    }

    private List<Long> toldOf(String title) {
        Announcement news = crier.say(crier.mailed(crier.draft(title, grace)));
        List<Long> before = letters();
        crier.firm(() -> {
            letters.writeAll(news.id());
            return true;
        });
        assertThat(letters()).containsAll(before);
        return letters();
    }

    private List<Long> letters() {
        return crier.owner()
                .sql("SELECT id FROM letter WHERE recipient = :reader ORDER BY id DESC")
                .param("reader", grace.email())
                .query(Long.class)
                .list();
    }

    @Test
    void aDiscreetFirmSaysNeitherTitleNorText() {
        int others = letters().size();
        change(true, Set.of());

        List<Long> told = toldOf("Your divorce papers");

        assertThat(told).hasSize(others + 1);
        assertThat(outbox.copy(new LetterId(told.get(0))).toString())
                .contains("Finch")
                .doesNotContain("divorce");
    }

    @Test
    void anyOtherSaysTheTitle() {
        assertThat(outbox.copy(new LetterId(toldOf("Our new address").get(0))).toString())
                .contains("Our new address");
    }

    @Test
    void aFirmThatWritesNoSuchLettersWritesNone() {
        int others = letters().size();
        change(false, Set.of(Occasion.ANNOUNCEMENT));

        assertThat(toldOf("Turned off")).hasSize(others);
    }
}
