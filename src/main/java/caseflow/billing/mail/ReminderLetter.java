package caseflow.billing.mail;

import caseflow.billing.Invoice;
import caseflow.billing.InvoiceState.Issued;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.mail.Letter;
import caseflow.payments.Cards;
import caseflow.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds everybody at the client who is to hear of invoices of what is open: kindly before it is due, firmly after. */
@Component
public class ReminderLetter {

    /** Of several invoices on one morning one letter tells. */
    private static final String TOPIC = "reminders";

    private final Post post;
    private final Cards cards;

    ReminderLetter(Post post, Cards cards) {
        this.post = post;
        this.cards = cards;
    }

    /** @return the names of those it went to */
    public List<String> post(Invoice invoice, LocalDate today, ClientScope scope) {
        return post.each(invoice.client(), scope, (contact, words) -> letter(invoice, today, contact, words));
    }

    private Letter letter(Invoice invoice, LocalDate today, Contact contact, Words words) {
        boolean card = cards.take(invoice.balance());
        Letter letter = said(invoice, today, Letter.to(contact.email(), contact.name(), words), words)
                .say(
                        invoice.paid().isZero() ? "billing.mail.reminder.all" : "billing.mail.reminder.rest",
                        amounts(invoice, words));
        return ways(invoice, card, letter)
                .say("billing.mail.reminder.crossed")
                .action(
                        card ? "billing.mail.reminder.pay" : "billing.mail.invoice.open",
                        post.address("/portal/invoices/" + invoice.id()))
                .note("billing.mail.why", invoice.billedTo().name())
                .gathered(TOPIC)
                .confidential();
    }

    private Letter said(Invoice invoice, LocalDate today, Letter letter, Words words) {
        Issued issued = invoice.papers().orElseThrow();
        long late = ChronoUnit.DAYS.between(issued.dueOn(), today);
        String title = invoice.content().title();
        String due = words.date(issued.dueOn());
        if (late > 0) {
            return letter.subject("billing.mail.reminder.late.subject", issued.number(), post.firm(), late)
                    .say("billing.mail.reminder.late.text", issued.number(), title, post.firm(), due, late);
        }
        return letter.subject("billing.mail.reminder.soon.subject", issued.number(), post.firm(), -late)
                .say("billing.mail.reminder.soon.text", issued.number(), title, post.firm(), due, -late);
    }

    private static Object[] amounts(Invoice invoice, Words words) {
        return new Object[] {
            words.money(invoice.balance()), words.money(invoice.totals().total())
        };
    }

    private Letter ways(Invoice invoice, boolean card, Letter letter) {
        if (card) {
            letter.say("billing.mail.reminder.card");
        }
        if (post.takesTransfers()) {
            letter.say("billing.mail.reminder.bank", invoice.label());
        }
        return letter;
    }
}
