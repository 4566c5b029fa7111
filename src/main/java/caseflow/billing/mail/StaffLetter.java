package caseflow.billing.mail;

import caseflow.billing.Payment;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.payments.Attempt;
import caseflow.payments.AttemptId;
import caseflow.payments.BankInquired;
import caseflow.settings.FirmSettings;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the firm's people what happens to payments by card (MAIL-4) where the firm wishes it. */
@Component
public class StaffLetter {

    private final Staff staff;
    private final Clients clients;
    private final Languages languages;
    private final Outbox outbox;
    private final FirmSettings settings;
    private final MailSettings rules;
    private final WebSettings web;

    StaffLetter(
            Staff staff,
            Clients clients,
            Languages languages,
            Outbox outbox,
            FirmSettings settings,
            MailSettings rules,
            WebSettings web) {
        this.staff = staff;
        this.clients = clients;
        this.languages = languages;
        this.outbox = outbox;
        this.settings = settings;
        this.rules = rules;
        this.web = web;
    }

    /**
     * @param rows that one fact of the provider caused: at least one
     * @param answerBy until when a dispute may be answered
     */
    public void post(List<Payment> rows, @Nullable Instant answerBy, ClientScope scope) {
        if (!rules.mails(Occasion.CARD_PAYMENTS_STAFF)) {
            return;
        }
        Client client = clients.find(rows.get(0).client(), scope);
        for (Staff.Member member : staff.all()) {
            Words words = languages.in(member.language());
            Letter letter = letter(rows, client, member, words);
            answer(letter, answerBy, words);
            outbox.post(open(letter, Objects.requireNonNull(rows.get(0).attempt())));
        }
    }

    /** The bank asks; the books stay as they are. */
    public void post(BankInquired inquired, ClientScope scope) {
        if (!rules.mails(Occasion.CARD_PAYMENTS_STAFF)) {
            return;
        }
        Attempt attempt = inquired.attempt();
        String client = clients.find(attempt.basket().client(), scope).name();
        for (Staff.Member member : staff.all()) {
            Words words = languages.in(member.language());
            Letter letter = Letter.to(member.email(), member.name(), words)
                    .subject(
                            "billing.mail.staff.inquiry.subject",
                            client,
                            inquired.dispute().amount())
                    .say(
                            "billing.mail.staff.inquiry.text",
                            client,
                            inquired.dispute().amount(),
                            attempt.basket().description(),
                            inquired.card());
            answer(letter, inquired.dispute().dueAt(), words);
            outbox.post(open(letter, attempt.id()));
        }
    }

    private void answer(Letter letter, @Nullable Instant by, Words words) {
        if (by != null) {
            letter.say(
                    "billing.mail.answer-by",
                    words.moment(by, settings.current().zone()));
        }
    }

    private Letter open(Letter letter, AttemptId attempt) {
        return letter.action("billing.mail.staff-open", web.address() + "/firm/card-payments/" + attempt)
                .confidential();
    }

    private static Letter letter(List<Payment> rows, Client client, Staff.Member member, Words words) {
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
        return letter;
    }
}
