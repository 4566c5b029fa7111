package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceContent;
import caseflow.billing.InvoiceReminders;
import caseflow.billing.Invoices;
import caseflow.billing.Issuances;
import caseflow.billing.Method;
import caseflow.billing.Payment;
import caseflow.billing.PaymentEntry;
import caseflow.billing.Payments;
import caseflow.billing.Withdrawals;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.lines.Lines;
import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How an invoice fares in the story. Days count back from its end. */
@Component
@Profile("demo")
class DemoBilling {

    private final Invoices invoices;
    private final Issuances issuances;
    private final Payments payments;
    private final Withdrawals withdrawals;
    private final InvoiceReminders reminders;
    private final DemoCast cast;

    DemoBilling(
            Invoices invoices,
            Issuances issuances,
            Payments payments,
            Withdrawals withdrawals,
            InvoiceReminders reminders,
            DemoCast cast) {
        this.invoices = invoices;
        this.issuances = issuances;
        this.payments = payments;
        this.withdrawals = withdrawals;
        this.reminders = reminders;
        this.cast = cast;
    }

    void drafted(Story story, int daysAgo, DemoBill bill, Actor by) {
        story.scene(daysAgo, day -> draft(bill, by));
    }

    void issued(Story story, int daysAgo, DemoBill bill, Actor by) {
        story.scene(daysAgo, day -> issue(bill, day, by));
    }

    void paid(Story story, int daysAgo, DemoBill bill, int days, Actor by) {
        issued(story, daysAgo, bill, by);
        story.scene(daysAgo - days, day -> pay(bill.invoice(), bill.invoice().balance(), day, by));
    }

    void partlyPaid(Story story, int daysAgo, DemoBill bill, int days, String amount, Actor by) {
        issued(story, daysAgo, bill, by);
        story.scene(daysAgo - days, day -> pay(bill.invoice(), bill.money(amount), day, by));
    }

    void paidByMistake(Story story, int daysAgo, DemoBill bill, int days, Actor by) {
        issued(story, daysAgo, bill, by);
        story.scene(daysAgo - days, day -> {
            Payment payment = pay(bill.invoice(), bill.invoice().balance(), day, by);
            payments.reverse(payment.id(), "Booked to the wrong client.", ClientScope.ALL, by);
        });
    }

    /** On the days on which it is time, as far as the story goes. */
    void reminded(Story story, DemoBill bill, int... daysAgo) {
        for (int ago : daysAgo) {
            story.scene(ago, day -> reminders.remindIfDue(bill.invoice().id(), ClientScope.ALL, Actor.system()));
        }
    }

    void voided(Story story, int daysAgo, DemoBill bill, Actor by) {
        issued(story, daysAgo, bill, by);
        story.scene(
                daysAgo - 1,
                day -> withdrawals.withdraw(
                        bill.invoice().id(), "Replaced by a corrected invoice.", ClientScope.ALL, by));
    }

    private void issue(DemoBill bill, LocalDate day, Actor by) {
        Invoice draft = draft(bill, by);
        issuances.issueAndSend(draft.id(), draft.version(), day, ClientScope.ALL, by);
        bill.issued(invoices.find(draft.id(), ClientScope.ALL));
    }

    private Invoice draft(DemoBill bill, Actor by) {
        Client client = cast.client(bill.client);
        return invoices.draft(
                new InvoiceContent(
                        client.id(),
                        cast.matter(bill.matter),
                        bill.title,
                        null,
                        new Lines(client.details().currency(), bill.lines, bill.discount),
                        "Thank you for your trust.",
                        ""),
                ClientScope.ALL,
                by);
    }

    private Payment pay(Invoice invoice, Money amount, LocalDate day, Actor by) {
        var entry = new PaymentEntry(
                amount, day, Method.TRANSFER, "Wire " + (1000 + invoice.id().value()), "");
        return payments.record(invoice.id(), invoice.version(), entry, ClientScope.ALL, by);
    }
}
