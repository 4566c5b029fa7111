package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.settings.ReminderSettings;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever clocks, zones and machines do: reminders come by day, once a day, and never in a pile. */
@CaseFlowTest
class ReminderDaysTests {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Autowired
    Debtors debtors;

    @Autowired
    StoryClock clock;

    @Autowired
    ReminderSettings settings;

    @Autowired
    FirmSettings firms;

    private Instant before = Instant.EPOCH;
    private Firm firm;
    private Contact debtor;

    @BeforeEach
    void somebodyOwesSomething() {
        before = clock.instant();
        firm = firms.current();
        debtor = debtors.debtor();
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
        moveTo(firm.zone());
        new Habits(settings).asAtFirst();
    }

    private void moveTo(ZoneId zone) {
        firms.change(
                firms.current().version(),
                now -> now.named(now.name(), now.email(), now.currency(), zone),
                Actor.system());
    }

    private void everyHalfHour(Instant from, Instant until) {
        for (Instant moment = from; moment.isBefore(until); moment = moment.plus(HALF_AN_HOUR)) {
            debtors.remindAt(moment);
        }
    }

    private void everyHalfHour(LocalDate from, LocalDate until, ZoneId zone) {
        everyHalfHour(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }

    private List<LocalDate> days(Invoice invoice) {
        return debtors.reminders(invoice).stream().map(Reminder::on).toList();
    }

    @Test
    void whenItStoodStillForTwoDaysOnlyTheLatestIsSent() {
        new Habits(settings).everyDay();
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);
        debtors.remindAt("2026-12-14T14:00:00Z");
        debtors.remindAt("2026-12-17T14:00:00Z");
        debtors.remindAt("2026-12-17T14:30:00Z");

        assertThat(debtors.reminders(invoice)).extracting(Reminder::step).containsExactly(-1, 2);
        assertThat(debtors.letters(debtor)).hasSize(2);
    }

    @Test
    void whatWasMissedLongAgoIsNotMadeUpFor() {
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);

        debtors.remindAt("2027-03-01T14:00:00Z");

        assertThat(days(invoice)).isEmpty();
    }

    @Test
    void whenTheClocksGoForward() {
        new Habits(settings).everyDay();
        Invoice invoice = debtors.issued(debtor, ISSUED, LocalDate.of(2027, 3, 14));

        everyHalfHour(LocalDate.of(2027, 3, 12), LocalDate.of(2027, 3, 17), firm.zone());

        assertThat(debtors.reminders(invoice)).extracting(Reminder::step).containsExactly(-1, 0, 1, 2);
        assertThat(debtors.reminders(invoice))
                .allSatisfy(reminder -> assertThat(local(reminder, firm.zone())).isEqualTo(LocalTime.of(8, 0)));
    }

    @Test
    void whenTheClocksGoBack() {
        new Habits(settings).everyDay();
        Invoice invoice = debtors.issued(debtor, ISSUED, LocalDate.of(2027, 11, 7));

        everyHalfHour(LocalDate.of(2027, 11, 5), LocalDate.of(2027, 11, 10), firm.zone());

        assertThat(debtors.reminders(invoice)).extracting(Reminder::step).containsExactly(-1, 0, 1, 2);
        assertThat(debtors.reminders(invoice))
                .allSatisfy(reminder -> assertThat(local(reminder, firm.zone())).isEqualTo(LocalTime.of(8, 0)));
    }

    private static LocalTime local(Reminder reminder, ZoneId zone) {
        return LocalTime.ofInstant(reminder.at(), zone);
    }

    @Test
    void whenTheFirmMovesToWhereItIsTomorrow() {
        new Habits(settings).everyDay();
        moveTo(HONOLULU);
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);
        Instant eightInHonolulu = DUE.atTime(8, 0).atZone(HONOLULU).toInstant();
        debtors.remindAt(eightInHonolulu);

        moveTo(AUCKLAND);
        everyHalfHour(eightInHonolulu.plus(HALF_AN_HOUR), eightInHonolulu.plus(Duration.ofDays(2)));

        assertThatNoneFollowsAnotherWithinADay(invoice);
        assertThat(debtors.reminders(invoice)).hasSizeBetween(2, 3);
    }

    @Test
    void whenTheFirmMovesToWhereItIsYesterday() {
        new Habits(settings).everyDay();
        moveTo(AUCKLAND);
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);
        Instant eightInAuckland = DUE.atTime(8, 0).atZone(AUCKLAND).toInstant();
        debtors.remindAt(eightInAuckland);

        moveTo(HONOLULU);
        everyHalfHour(eightInAuckland.plus(HALF_AN_HOUR), eightInAuckland.plus(Duration.ofDays(3)));

        assertThatNoneFollowsAnotherWithinADay(invoice);
        assertThat(days(invoice)).startsWith(DUE, DUE.plusDays(1));
    }

    /** Nights in between are shorter than a day, and mornings never come closer than that. */
    private void assertThatNoneFollowsAnotherWithinADay(Invoice invoice) {
        List<Reminder> sent = debtors.reminders(invoice);
        assertThat(days(invoice)).doesNotHaveDuplicates();
        for (int i = 1; i < sent.size(); i++) {
            assertThat(Duration.between(sent.get(i - 1).at(), sent.get(i).at()))
                    .isGreaterThanOrEqualTo(Duration.ofHours(16));
        }
        assertThat(debtors.letters(debtor)).hasSameSizeAs(sent);
    }
}
