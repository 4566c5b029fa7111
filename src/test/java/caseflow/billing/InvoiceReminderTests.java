package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.demo.StoryClock;
import caseflow.settings.ReminderRules.Again;
import caseflow.settings.ReminderSettings;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom it is time to remind of what. */
@CaseFlowTest
class InvoiceReminderTests {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private static final String MORNING = "T14:00:00Z";

    @Autowired
    Debtors debtors;

    @Autowired
    StoryClock clock;

    @Autowired
    ReminderSettings settings;

    @Autowired
    InvoiceReminders reminders;

    @Autowired
    Payments payments;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Contacts contacts;

    private Instant before = Instant.EPOCH;
    private Contact debtor;
    private Invoice invoice;

    @BeforeEach
    void somebodyOwesSomething() {
        before = clock.instant();
        debtor = debtors.debtor();
        invoice = debtors.issued(debtor, ISSUED, DUE);
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
        new Habits(settings).asAtFirst();
    }

    private void everyMorning(LocalDate from, LocalDate until) {
        from.datesUntil(until.plusDays(1)).forEach(day -> debtors.remindAt(day + MORNING));
    }

    private List<LocalDate> days() {
        return debtors.reminders(invoice).stream().map(Reminder::on).toList();
    }

    private void asFirm(Runnable deed) {
        try (var bound = debtors.desk().rows().enterFirm()) {
            deed.run();
        }
    }

    private void pay(String amount) {
        asFirm(() -> payments.record(
                invoice.id(), debtors.now(invoice).version(), Sample.transfer(amount), ClientScope.ALL, Sample.AMARA));
    }

    @Test
    void atFirstBeforeOnTheDayAndTwiceAfter() {
        everyMorning(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 31));

        assertThat(days()).containsExactly(DUE.minusDays(3), DUE, DUE.plusDays(7), DUE.plusDays(21));
        assertThat(debtors.letters(debtor)).hasSize(4);
        assertThat(debtors.reminders(invoice)).extracting(Reminder::step).containsExactly(-3, 0, 7, 21);
        assertThat(debtors.reminders(invoice))
                .allSatisfy(reminder -> assertThat(reminder.readers()).containsExactly("Grace Hill"));
    }

    @Test
    void asOftenAsTheFirmLikes() {
        new Habits(settings).after(2, new Again(true, 5, 2));

        everyMorning(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 31));

        assertThat(days()).containsExactly(DUE.plusDays(2), DUE.plusDays(7), DUE.plusDays(12));
    }

    @Test
    void eachKindCanBeSwitchedOff() {
        var habits = new Habits(settings);
        habits.only(false, true, true);
        everyMorning(DUE.minusDays(5), DUE.minusDays(1));
        assertThat(days()).isEmpty();

        habits.only(true, false, true);
        everyMorning(DUE, DUE.plusDays(6));
        assertThat(days()).isEmpty();

        habits.only(true, true, false);
        everyMorning(DUE.plusDays(7), DUE.plusDays(30));
        assertThat(days()).isEmpty();
    }

    @Test
    void neitherAtNightNorLateInTheEvening() {
        debtors.remindAt("2026-12-15T12:59:00Z");
        debtors.remindAt("2026-12-16T01:00:00Z");
        assertThat(days()).isEmpty();

        debtors.remindAt("2026-12-16T13:00:00Z");
        assertThat(days()).containsExactly(LocalDate.of(2026, 12, 16));
    }

    @Test
    void nobodyIsRemindedOfWhatIsPaidOrVoid() {
        Invoice wrong = debtors.issued(debtor, ISSUED, DUE);
        pay("100");
        asFirm(() -> withdrawals.withdraw(wrong.id(), "Wrong", ClientScope.ALL, Sample.AMARA));

        everyMorning(DUE.minusDays(3), DUE.plusDays(8));

        assertThat(debtors.letters(debtor)).isEmpty();
        assertThat(debtors.reminders(wrong)).isEmpty();
    }

    @Test
    void aDraftIsNoMatterOfTheClients() {
        debtors.draft(debtor, "Secret plan", DUE);
        pay("100");

        debtors.remindAt(DUE + MORNING);

        assertThat(debtors.letters(debtor)).isEmpty();
    }

    @Test
    void whatIsIssuedTodaySaysItItself() {
        LocalDate today = LocalDate.of(2026, 12, 14);
        clock.tell(Instant.parse(today + MORNING));
        Invoice urgent = debtors.issued(debtor, today, today);
        Invoice soon = debtors.issued(debtor, today, today.plusDays(2));
        debtors.remindAt(today + "T15:00:00Z");
        assertThat(debtors.reminders(urgent)).isEmpty();

        debtors.remindAt("2026-12-15" + MORNING);
        assertThat(debtors.reminders(urgent)).isEmpty();
        assertThat(debtors.reminders(soon)).isEmpty();

        debtors.remindAt("2026-12-16" + MORNING);
        assertThat(debtors.reminders(soon)).extracting(Reminder::step).containsExactly(0);
    }

    @Test
    void whatIsPausedIsLeftAlone() {
        asFirm(() -> reminders.pause(invoice.id(), ClientScope.ALL, Sample.AMARA));
        everyMorning(DUE.minusDays(3), DUE.plusDays(6));
        assertThat(days()).isEmpty();

        asFirm(() -> reminders.resume(invoice.id(), ClientScope.ALL, Sample.AMARA));
        everyMorning(DUE.plusDays(7), DUE.plusDays(8));
        assertThat(days()).containsExactly(DUE.plusDays(7));
    }

    @Test
    void whatACardIsPayingIsLeftAlone() {
        debtors.desk()
                .owner()
                .sql("""
                WITH attempt AS (
                    INSERT INTO payment_attempt (client_id, currency, amount, description, idempotency_key, intent_id,
                                                 state, opened_at, opened_by, account_id, checked_at)
                    VALUES (:client, 'USD', 100, 'INV', :key, 'pi_' || :key, 'under_way', now(), 'Grace Hill', 7, now())
                    RETURNING id, client_id)
                INSERT INTO payment_share (attempt_id, payable_id, client_id, amount, position)
                SELECT id, :invoice, client_id, 100, 0 FROM attempt
                """)
                .param("client", debtor.client().value())
                .param("key", UUID.randomUUID())
                .param("invoice", invoice.id().value())
                .update();
        debtors.remindAt(DUE + MORNING);
        assertThat(days()).isEmpty();

        String ended = "UPDATE %s SET ended_at = now() %s WHERE client_id = :client";
        for (String end : List.of(
                ended.formatted("payment_share", ""), ended.formatted("payment_attempt", ", state = 'abandoned'"))) {
            debtors.desk()
                    .owner()
                    .sql(end)
                    .param("client", debtor.client().value())
                    .update();
        }
        debtors.remindAt(DUE.plusDays(1) + MORNING);
        assertThat(days()).containsExactly(DUE.plusDays(1));
    }

    @Test
    void whoMayNotSeeInvoicesAnyMoreOrWantsNoMailHearsNothing() {
        Contact quiet = debtors.debtor();
        Invoice other = debtors.issued(quiet, ISSUED, DUE);
        let(debtor, EnumSet.allOf(MailChoice.class), false);
        let(quiet, EnumSet.of(MailChoice.CONTRACTS), true);

        everyMorning(DUE.minusDays(3), DUE);

        assertThat(debtors.letters(debtor)).isEmpty();
        assertThat(debtors.letters(quiet)).isEmpty();
        assertThat(debtors.reminders(other)).isEmpty();
    }

    private void let(Contact contact, Set<MailChoice> mails, boolean portal) {
        asFirm(() -> contacts.update(
                contact.id(),
                contact.version(),
                new ContactDraft(contact.person(), contact.permissions(), mails, true, portal),
                ClientScope.ALL,
                Sample.AMARA));
    }
}
