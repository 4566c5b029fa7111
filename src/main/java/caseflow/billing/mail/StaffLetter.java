package caseflow.billing.mail;

import caseflow.billing.Payment;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells the firm's people what happens to payments by card (MAIL-4) where the firm wishes it. */
@Component
public class StaffLetter {

    private final Staff staff;
    private final Clients clients;
    private final Languages languages;
    private final Outbox outbox;
    private final MailSettings settings;
    private final WebSettings web;

    StaffLetter(
            Staff staff, Clients clients, Languages languages, Outbox outbox, MailSettings settings, WebSettings web) {
        this.staff = staff;
        this.clients = clients;
        this.languages = languages;
        this.outbox = outbox;
        this.settings = settings;
        this.web = web;
    }

    /** @param rows that one fact of the provider caused: at least one */
    public void post(List<Payment> rows, ClientScope scope) {
        if (!settings.mails(Occasion.CARD_PAYMENTS_STAFF)) {
            return;
        }
        Client client = clients.find(rows.get(0).client(), scope);
        for (Staff.Member member : staff.all()) {
            outbox.post(letter(rows, client, member));
        }
    }

    private Letter letter(List<Payment> rows, Client client, Staff.Member member) {
        Words words = languages.in(member.language());
        String what = "billing.mail.staff." + rows.get(0).kind().word();
        String name = client.name();
        String amount = words.money(Rows.sum(rows));
        String invoices = Rows.invoices(rows);
        Letter letter = Letter.to(member.email(), member.name(), words)
                .subject(what + ".subject", name, amount, invoices)
                .say(what + ".text", name, amount, invoices, rows.get(0).entry().reference());
        List<Payment> credits = rows.stream().filter(row -> !row.applied()).toList();
        if (!credits.isEmpty()) {
            letter.say("billing.mail.credit", words.money(Rows.sum(credits)));
        }
        String attempt = Objects.requireNonNull(rows.get(0).attempt()).toString();
        return letter.action("billing.mail.staff-open", web.address() + "/firm/card-payments/" + attempt)
                .confidential();
    }
}
