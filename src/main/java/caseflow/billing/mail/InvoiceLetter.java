package caseflow.billing.mail;

import caseflow.billing.Invoice;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.mail.Letter;
import caseflow.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells everybody at the client who is to hear of invoices that there is one. */
@Component
public class InvoiceLetter {

    private final Post post;

    InvoiceLetter(Post post) {
        this.post = post;
    }

    /** @return the names of those it went to */
    public List<String> post(Invoice invoice, ClientScope scope) {
        return post.each(invoice.client(), scope, (contact, words) -> letter(invoice, contact, words));
    }

    private Letter letter(Invoice invoice, Contact contact, Words words) {
        var issued = invoice.papers().orElseThrow();
        return Letter.to(contact.email(), contact.name(), words)
                .subject("billing.mail.invoice.subject", issued.number(), post.firm())
                .say(
                        "billing.mail.invoice.text",
                        issued.number(),
                        invoice.content().title(),
                        post.firm())
                .say("billing.mail.invoice.due", words.money(invoice.balance()), words.date(issued.dueOn()))
                .action("billing.mail.invoice.open", post.address("/portal/invoices/" + invoice.id()))
                .note("billing.mail.why", invoice.billedTo().name())
                .confidential();
    }
}
