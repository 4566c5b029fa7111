package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever runs twice, at once, or breaks off: of one invoice nobody is reminded twice on a day. */
@CaseFlowTest
class OneReminderADayTests {

    private static final ClientScope ALL = ClientScope.ALL;
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    @Autowired
    Debtors debtors;

    @Autowired
    StoryClock clock;

    @Autowired
    InvoiceReminders reminders;

    @Autowired
    ReminderStore store;

    @Autowired
    TransactionTemplate transaction;

    private Instant before = Instant.EPOCH;
    private Contact debtor;

    @BeforeEach
    void somebodyOwesSomething() {
        before = clock.instant();
        debtor = debtors.debtor();
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    private List<LocalDate> days(Invoice invoice) {
        return debtors.reminders(invoice).stream().map(Reminder::on).toList();
    }

    @Test
    void whenTheJobRunsAgainAndAgain() {
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);

        for (int run = 0; run < 4; run++) {
            debtors.remindAt("2026-12-15T13:0" + run + ":00Z");
        }

        assertThat(days(invoice)).containsExactly(DUE);
        assertThat(debtors.letters(debtor)).hasSize(1);
    }

    @Test
    void whenTwoNodesRunAtOnce() throws Exception {
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            invoices.add(debtors.issued(debtor, ISSUED, DUE));
        }
        clock.tell(Instant.parse("2026-12-15T14:00:00Z"));
        var together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            debtors.remindAt(clock.instant());
            return null;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(invoices).allSatisfy(invoice -> assertThat(days(invoice)).containsExactly(DUE));
        assertThat(debtors.letters(debtor)).hasSize(8);
    }

    @Test
    void whenTheOtherNodeHadLookedBefore() throws Exception {
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);
        debtors.remindAt("2026-12-15T14:00:00Z");

        try (var bound = debtors.desk().rows().enterFirm()) {
            reminders.remindIfDue(invoice.id(), ALL, Actor.system());
        }

        assertThat(debtors.letters(debtor)).hasSize(1);
    }

    @Test
    void theDatabaseItselfTakesNoSecondOne() {
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);
        var once = new Reminder(DUE, 0, Instant.parse("2026-12-15T14:00:00Z"), "CaseFlow", List.of("Grace Hill"));
        var sameDay = new Reminder(DUE, null, once.at(), "CaseFlow", once.readers());
        var sameStep = new Reminder(DUE.plusDays(1), 0, once.at(), "CaseFlow", once.readers());
        try (var bound = debtors.desk().rows().enterFirm()) {
            transaction.executeWithoutResult(status -> store.add(invoice.id(), once, ALL));
            for (Reminder second : List.of(sameDay, sameStep)) {
                assertThatExceptionOfType(DuplicateKeyException.class)
                        .isThrownBy(
                                () -> transaction.executeWithoutResult(status -> store.add(invoice.id(), second, ALL)));
            }
        }
    }

    @Test
    void whenANodeDiesBeforeItsCommit() {
        Invoice invoice = debtors.issued(debtor, ISSUED, DUE);
        clock.tell(Instant.parse("2026-12-15T14:00:00Z"));
        try (var bound = debtors.desk().rows().enterFirm()) {
            transaction.executeWithoutResult(status -> {
                reminders.remindIfDue(invoice.id(), ALL, Actor.system());
                status.setRollbackOnly();
            });
        }
        assertThat(debtors.letters(debtor)).isEmpty();
        assertThat(days(invoice)).isEmpty();

        debtors.remindAt("2026-12-15T14:30:00Z");

        assertThat(debtors.letters(debtor)).hasSize(1);
        assertThat(days(invoice)).containsExactly(DUE);
    }
}
