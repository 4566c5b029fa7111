package caseflow.billing.mail;

import caseflow.billing.Payment;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.mail.Letter;
import caseflow.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the client that money is on its way back to the card. */
@Component
public class RefundLetter {

    private final Post post;

    RefundLetter(Post post) {
        this.post = post;
    }

    /** @param rows of one refund: at least one */
    public void post(List<Payment> rows, ClientScope scope) {
        post.each(rows.get(0).client(), scope, (contact, words) -> letter(rows, contact, words));
    }

    private Letter letter(List<Payment> rows, Contact contact, Words words) {
        String invoices = Rows.invoices(rows);
        return Letter.to(contact.email(), contact.name(), words)
                .subject("billing.mail.refund.subject", invoices, post.firm())
                .say(
                        "billing.mail.refund.text",
                        post.firm(),
                        words.money(Rows.sum(rows)),
                        invoices,
                        rows.get(0).entry().reference())
                .say("billing.mail.refund.when")
                .action("billing.mail.refund.open", post.address(Rows.place(rows)))
                .note("billing.mail.refund.why", post.firm())
                .confidential();
    }
}
