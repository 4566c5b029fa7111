package caseflow.offers.mail;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.links.Links;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.offers.Offer;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings an offer to everybody at the client who is to hear of such, each with a link that opens it without signing in. */
@Component
public class OfferLetter {

    /** What comes within a minute comes together. */
    private static final String TOPIC = "offers";

    private final Outbox outbox;
    private final Links links;
    private final Clients clients;
    private final Contacts contacts;
    private final Languages languages;
    private final WebSettings web;

    OfferLetter(Outbox outbox, Links links, Clients clients, Contacts contacts, Languages languages, WebSettings web) {
        this.outbox = outbox;
        this.links = links;
        this.clients = clients;
        this.contacts = contacts;
        this.languages = languages;
        this.web = web;
    }

    /** @return the names of those it went to */
    public List<String> sent(Offer offer, ClientScope scope, Actor actor) {
        return each(offer, "offers.mail.sent.", scope, actor);
    }

    /** Before its last day. @return the names of those it went to */
    public List<String> reminder(Offer offer, ClientScope scope, Actor actor) {
        return each(offer, "offers.mail.reminder.", scope, actor);
    }

    /** To one reader, who asked for another link or for whom staff did. */
    public void again(Offer offer, String email, String name, Token token, ClientScope scope) {
        Words words = words(offer, scope);
        outbox.post(letter(offer, "offers.mail.sent.", Letter.to(email, name, words), words, token));
    }

    private List<String> each(Offer offer, String what, ClientScope scope, Actor actor) {
        Words words = words(offer, scope);
        List<Contact> readers = contacts.toMail(offer.client(), offer.kind().section(), scope);
        for (Contact reader : readers) {
            Token token = links.issue(offer.subject(), reader, actor);
            outbox.post(letter(offer, what, Letter.to(reader.email(), reader.name(), words), words, token));
        }
        return readers.stream().map(Contact::name).toList();
    }

    private Letter letter(Offer offer, String what, Letter letter, Words words, Token token) {
        String kind = offer.kind().key();
        return letter.subject(
                        what + "subject",
                        kind,
                        offer.label(),
                        offer.sent().sheet().firm())
                .say(what + "text", kind, offer.label(), offer.sent().sheet().firm())
                .say("offers.mail.until", kind, words.date(offer.openUntil()))
                .action("offers.mail.open." + kind, web.address() + LinkAddress.of(token))
                .secret(token.secret())
                .note("offers.mail.why", offer.sent().sheet().client())
                .gathered(TOPIC)
                .confidential();
    }

    private Words words(Offer offer, ClientScope scope) {
        return languages.in(clients.find(offer.client(), scope).language());
    }
}
