package caseflow.billing.mail;

import caseflow.billing.Payment;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.mail.Letter;
import caseflow.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Thanks for a payment, and says where its receipt is. */
@Component
public class ReceiptLetter {

    private final Post post;

    ReceiptLetter(Post post) {
        this.post = post;
    }

    /**
     * @param payments what came in one go: at least one
     * @return the names of those it went to
     */
    public List<String> post(List<Payment> payments, ClientScope scope) {
        return post.each(payments.get(0).client(), scope, (contact, words) -> letter(payments, contact, words));
    }

    private Letter letter(List<Payment> payments, Contact contact, Words words) {
        Letter letter = Letter.to(contact.email(), contact.name(), words)
                .subject("billing.mail.receipt.subject", Rows.invoices(payments), post.firm());
        for (Payment payment : payments) {
            String amount = words.money(payment.amount());
            if (payment.applied()) {
                letter.say(
                        "billing.mail.receipt.text",
                        amount,
                        payment.invoiceNumber(),
                        words.date(payment.entry().receivedOn()));
            } else {
                letter.say("billing.mail.receipt.credit", post.firm(), amount);
            }
        }
        return letter.action("billing.mail.receipt.open", post.address(Rows.place(payments)))
                .note("billing.mail.receipt.why", post.firm())
                .confidential();
    }
}
