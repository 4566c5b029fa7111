package caseflow.billing;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.lines.Lines;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.mail.Sheet;
import caseflow.money.Discount;
import caseflow.offers.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.boot.test.context.TestComponent;

/** Clients of their own who owe something, and the mornings on which they are reminded of it. */
@TestComponent
public class Debtors {

    private static final ClientScope ALL = ClientScope.ALL;

    private final Desk desk;
    private final Invoices invoices;
    private final Issuances issuances;
    private final ReminderRound round;
    private final Tills tills;
    private final Outbox outbox;
    private final StoryClock clock;

    Debtors(
            Desk desk,
            Invoices invoices,
            Issuances issuances,
            ReminderRound round,
            Tills tills,
            Outbox outbox,
            StoryClock clock) {
        this.desk = desk;
        this.invoices = invoices;
        this.issuances = issuances;
        this.round = round;
        this.tills = tills;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A contact, of a client of its own, who hears of everything. */
    public Contact debtor() {
        return desk.contact();
    }

    /** Over 100 dollars. */
    public Invoice issued(Contact debtor, LocalDate on, LocalDate due) {
        return issued(debtor, "Advice on the lease", on, due);
    }

    public Invoice issued(Contact debtor, String title, LocalDate on, LocalDate due) {
        try (var bound = desk.rows().enterFirm()) {
            Invoice draft = draft(debtor, title, due);
            return issuances.issue(draft.id(), draft.version(), on, ALL, Sample.AMARA);
        }
    }

    Invoice draft(Contact debtor, String title, LocalDate due) {
        var lines = new Lines(CurrencyUnit.USD, List.of(Sample.line(title, "1", "100", "")), Discount.NONE);
        var content = new InvoiceContent(debtor.client(), null, title, due, lines, "", "");
        try (var bound = desk.rows().enterFirm()) {
            return invoices.draft(content, ALL, Sample.AMARA);
        }
    }

    public Invoice now(Invoice invoice) {
        try (var bound = desk.rows().enterFirm()) {
            return invoices.find(invoice.id(), ALL);
        }
    }

    /** What the job does, at that moment. */
    void remindAt(Instant moment) {
        clock.tell(moment);
        try (var bound = desk.rows().enterFirm()) {
            round.remind();
        }
    }

    void remindAt(String moment) {
        remindAt(Instant.parse(moment));
    }

    /** The first first. */
    List<Reminder> reminders(Invoice invoice) {
        try (var bound = desk.rows().enterFirm()) {
            List<Reminder> sent = tills.sheet(invoice.id(), ALL).reminding().sent();
            return sent.stream().sorted(Comparator.comparing(Reminder::at)).toList();
        }
    }

    /** Every reminder that was written to that reader, gathered or not, the first first. */
    List<Sheet.Item> letters(Contact reader) {
        return sheets(reader).stream().flatMap(sheet -> sheet.items().stream()).toList();
    }

    List<Sheet> sheets(Contact reader) {
        List<Long> ids = desk.owner()
                .sql("SELECT id FROM letter WHERE recipient = :reader AND topic = 'reminders' ORDER BY id")
                .param("reader", reader.email())
                .query(Long.class)
                .list();
        return ids.stream().map(id -> outbox.copy(new LetterId(id)).sheet()).toList();
    }

    Desk desk() {
        return desk;
    }
}
