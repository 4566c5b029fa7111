package caseflow.offers.mail;

import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.offers.Answer;
import caseflow.offers.Offer;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import org.springframework.stereotype.Component;

/** Tells both sides what was answered: the firm's people, and everybody at the client who hears of such (MAIL-4). */
@Component
public class AnswerLetter {

    private static final String TOPIC = "answers";

    private final Outbox outbox;
    private final Staff staff;
    private final Clients clients;
    private final Contacts contacts;
    private final MailSettings rules;
    private final Languages languages;
    private final WebSettings web;

    AnswerLetter(
            Outbox outbox,
            Staff staff,
            Clients clients,
            Contacts contacts,
            MailSettings rules,
            Languages languages,
            WebSettings web) {
        this.outbox = outbox;
        this.staff = staff;
        this.clients = clients;
        this.contacts = contacts;
        this.rules = rules;
        this.languages = languages;
        this.web = web;
    }

    public void post(Offer offer, Answer answer, ClientScope scope) {
        Client client = clients.find(offer.client(), scope);
        if (rules.mails(Occasion.OFFER_ANSWERED_STAFF)) {
            staff.all().forEach(member -> outbox.post(toStaff(offer, answer, client, member)));
        }
        if (rules.mails(Occasion.OFFER_ANSWERED_CLIENT)) {
            Words words = languages.in(client.language());
            contacts.toMail(offer.client(), offer.kind().section(), scope)
                    .forEach(reader -> outbox.post(toClient(offer, answer, reader, words)));
        }
    }

    private Letter toStaff(Offer offer, Answer answer, Client client, Staff.Member member) {
        Words words = languages.in(member.language());
        Object[] told = {offer.kind().key(), answer.decision().key(), client.name(), offer.label(), answer.by()};
        Letter letter = Letter.to(member.email(), member.name(), words)
                .subject("offers.mail.answered.subject", told)
                .say("offers.mail.answered.text", told);
        return finished(letter, answer, "/firm/", offer);
    }

    private Letter toClient(Offer offer, Answer answer, Contact reader, Words words) {
        String kind = offer.kind().key();
        Letter letter = Letter.to(reader.email(), reader.name(), words)
                .subject("offers.mail.copy.subject", kind, answer.decision().key(), offer.label())
                .say("offers.mail.copy.text", kind, answer.decision().key(), offer.label(), answer.by());
        return finished(letter, answer, "/portal/", offer);
    }

    private Letter finished(Letter letter, Answer answer, String door, Offer offer) {
        if (!answer.reason().isEmpty()) {
            letter.say("offers.mail.reason", answer.reason());
        }
        return letter.action(
                        "offers.mail.show." + offer.kind().key(),
                        web.address() + door + offer.kind().path() + "/" + offer.id())
                .gathered(TOPIC)
                .confidential();
    }
}
