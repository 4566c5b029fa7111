package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.mail.Sheet;
import caseflow.settings.FirmSettings;
import caseflow.settings.MailRules;
import caseflow.settings.MailSettings;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reminder says. */
@CaseFlowTest
class ReminderLetterTests {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private static final String MORNING = "T14:00:00Z";

    @Autowired
    Debtors debtors;

    @Autowired
    StoryClock clock;

    @Autowired
    MailSettings mail;

    @Autowired
    Payments payments;

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
        mail.change(new MailRules(false, Set.of(), mail.rules().version()), Actor.system());
    }

    @Test
    void whatIsPaidInPartIsAskedForInPart() {
        try (var bound = debtors.desk().rows().enterFirm()) {
            payments.record(invoice.id(), invoice.version(), Sample.transfer("30"), ClientScope.ALL, Sample.AMARA);
        }

        debtors.remindAt(DUE + MORNING);

        assertThat(debtors.letters(debtor).get(0).paragraphs()).contains("$70.00 of $100.00 is still open.");
    }

    @Test
    void theLetterIsKindBeforeAndFirmAfter() {
        debtors.remindAt(DUE.minusDays(3) + MORNING);
        debtors.remindAt(DUE + MORNING);
        debtors.remindAt(DUE.plusDays(7) + MORNING);

        List<Sheet> sheets = debtors.sheets(debtor);
        assertThat(sheets)
                .extracting(Sheet::subject)
                .containsExactly(
                        "Invoice " + invoice.label() + " from Finch & Partners is due in 3 days",
                        "Invoice " + invoice.label() + " from Finch & Partners is due today",
                        "Invoice " + invoice.label() + " from Finch & Partners is overdue");
        assertThat(sheets.get(0).paragraphs()).anyMatch(said -> said.startsWith("This is a friendly reminder"));
        assertThat(sheets.get(2).paragraphs())
                .anyMatch(
                        said -> said.contains("Advice on the lease, was due on December 15, 2026. That was 7 days ago"))
                .contains("$100.00 is open.")
                .anyMatch(said -> said.contains("please give " + invoice.label() + " as the reference")
                        && said.contains("never changes by mail"));
        assertThat(sheets.get(2).action().url()).endsWith("/portal/invoices/" + invoice.id());
    }

    @Test
    void noMailSaysWhereToSendMoney(@Autowired FirmSettings firm) {
        String account = firm.current().bankDetails();

        debtors.remindAt(DUE.minusDays(3) + MORNING);
        debtors.remindAt(DUE.plusDays(7) + MORNING);

        assertThat(account).contains("Harbor Trust");
        assertThat(debtors.sheets(debtor))
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(String.join("\n", sheet.paragraphs()))
                        .doesNotContain(account.lines().toList()));
    }

    @Test
    void aDiscreetFirmSaysNoAmountsAndNoTitles() {
        mail.change(new MailRules(true, Set.of(), mail.rules().version()), Actor.system());

        debtors.remindAt(DUE.plusDays(7) + MORNING);

        Sheet sheet = debtors.sheets(debtor).get(0);
        assertThat(sheet.subject()).isEqualTo("Something new for you at Finch & Partners");
        assertThat(String.join(" ", sheet.paragraphs()))
                .doesNotContain("100", "lease", invoice.label(), "Harbor Trust");
        assertThat(sheet.action().url()).endsWith("/portal/invoices/" + invoice.id());
    }

    @Test
    void severalOfOneMorningComeInOneLetter() {
        debtors.issued(debtor, "Advice on the boat", ISSUED, DUE);
        debtors.issued(debtor, "Advice on the dog", ISSUED, DUE.minusDays(7));

        debtors.remindAt(DUE + MORNING);

        assertThat(debtors.sheets(debtor)).hasSize(1);
        assertThat(debtors.letters(debtor)).hasSize(3);
        assertThat(debtors.letters(debtor).toString()).contains("lease", "the boat", "the dog");
    }
}
