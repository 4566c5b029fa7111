package caseflow.offers;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clients are reminded once, in time, by day. */
@CaseFlowTest
class OfferReminderTests {

    @Autowired
    Desk desk;

    @Autowired
    OfferReminders reminders;

    @Autowired
    StoryClock clock;

    private Instant before = Instant.EPOCH;
    private Contact grace;

    @BeforeEach
    void anOfferIsSent() {
        before = clock.instant();
        grace = desk.contact();
        desk.sent(OfferKind.PROPOSAL, grace, "Soon over");
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    private void remindAt(String moment) {
        clock.tell(Instant.parse(moment));
        try (var bound = desk.rows().enterFirm()) {
            reminders.remind();
        }
    }

    private int letters() {
        return desk.owner()
                .sql("SELECT count(*) FROM letter WHERE recipient = :reader AND subject LIKE '%still open%'")
                .param("reader", grace.email())
                .query(Integer.class)
                .single();
    }

    @Test
    void threeDaysBeforeTheLastDayAndOnce() {
        remindAt("2026-12-20T18:00:00Z");
        assertThat(letters()).isZero();
        remindAt("2026-12-21T18:00:00Z");
        remindAt("2026-12-22T18:00:00Z");

        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void notAtNight() {
        remindAt("2026-12-22T11:00:00Z");

        assertThat(letters()).isZero();
    }

    @Test
    void notOnceItIsTooLate() {
        remindAt("2026-12-25T18:00:00Z");

        assertThat(letters()).isZero();
    }

    @Test
    void whoGetsMoreTimeIsRemindedAgain() {
        remindAt("2026-12-22T18:00:00Z");
        desk.extend(grace, LocalDate.of(2027, 1, 20));
        remindAt("2027-01-18T18:00:00Z");

        assertThat(letters()).isEqualTo(2);
    }
}
