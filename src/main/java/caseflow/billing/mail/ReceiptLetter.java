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

    /** @return the names of those it went to */
    public List<String> post(Payment payment, ClientScope scope) {
        return post.each(payment.client(), scope, (contact, words) -> letter(payment, contact, words));
    }

    private Letter letter(Payment payment, Contact contact, Words words) {
        String amount = words.money(payment.amount());
        return Letter.to(contact.email(), contact.name(), words)
                .subject("billing.mail.receipt.subject", payment.invoiceNumber(), post.firm())
                .say(
                        "billing.mail.receipt.text",
                        amount,
                        payment.invoiceNumber(),
                        words.date(payment.entry().receivedOn()))
                .action("billing.mail.receipt.open", post.address("/portal/invoices/" + payment.invoice()))
                .note("billing.mail.receipt.why", post.firm());
    }
}
