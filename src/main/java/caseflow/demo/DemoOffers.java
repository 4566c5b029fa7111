package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.Discount;
import caseflow.offers.Offer;
import caseflow.offers.OfferAnswers;
import caseflow.offers.OfferContent;
import caseflow.offers.OfferDispatches;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferFiles;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import caseflow.offers.Reply;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How a proposal or an estimate fares in the story. */
@Component
@Profile("demo")
class DemoOffers {

    private static final String BROWSER =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0"
                    + " Mobile/15E148 Safari/604.1";

    private static final String TERMS = """
            Finch & Partners: terms of engagement

            1. We act for you, and for nobody else in the same matter.
            2. What you tell us stays with us.
            3. We bill once a month, and say beforehand when something will cost more than we told you.
            """;

    private final OfferDrafts drafts;
    private final OfferDispatches dispatches;
    private final Offers offers;
    private final OfferAnswers answers;
    private final OfferFiles files;
    private final Contacts contacts;
    private final DemoCast cast;

    DemoOffers(
            OfferDrafts drafts,
            OfferDispatches dispatches,
            Offers offers,
            OfferAnswers answers,
            OfferFiles files,
            Contacts contacts,
            DemoCast cast) {
        this.drafts = drafts;
        this.dispatches = dispatches;
        this.offers = offers;
        this.answers = answers;
        this.files = files;
        this.contacts = contacts;
        this.cast = cast;
    }

    /** What is offered, and to whom. */
    static final class Bid {

        private final OfferKind kind;
        private final String client;
        private final String title;
        private final String text;
        private final List<Line> lines = new ArrayList<>();

        Bid(OfferKind kind, String client, String title, String text) {
            this.kind = kind;
            this.client = client;
            this.title = title;
            this.text = text;
        }

        Bid line(String description, String quantity, String price) {
            lines.add(new Line(description, new Charge(new BigDecimal(quantity), new BigDecimal(price), null)));
            return this;
        }
    }

    OfferDraft draft(Bid bid, Actor by) {
        Client client = cast.client(bid.client);
        var lines = new Lines(client.currency(), bid.lines, Discount.NONE);
        var content = new OfferContent(client.id(), null, bid.title, bid.text, lines, "");
        return drafts.draft(bid.kind, content, ClientScope.ALL, by);
    }

    OfferDraft send(Bid bid, LocalDate until, Actor by) {
        return send(draft(bid, by), until, by);
    }

    /** With the firm's terms beside it. */
    OfferDraft sendWithTerms(Bid bid, LocalDate until, Actor by) {
        OfferDraft draft = draft(bid, by);
        var terms = new ByteArrayInputStream(TERMS.getBytes(StandardCharsets.UTF_8));
        files.add(draft, "Terms of engagement.txt", terms, ClientScope.ALL, by);
        return send(found(draft), until, by);
    }

    /** Once more, with another text. */
    void revise(OfferDraft sent, String text, LocalDate until, Actor by) {
        OfferDraft draft = found(sent);
        OfferContent old = draft.content();
        var content = new OfferContent(old.client(), old.matter(), old.title(), text, old.lines(), old.internalNote());
        drafts.edit(draft.id(), draft.version(), content, ClientScope.ALL, by);
        send(found(draft), until, by);
    }

    private OfferDraft send(OfferDraft draft, LocalDate until, Actor by) {
        dispatches.send(draft.id(), draft.version(), until, ClientScope.ALL, by);
        return draft;
    }

    private OfferDraft found(OfferDraft draft) {
        return drafts.find(draft.id(), draft.kind(), ClientScope.ALL);
    }

    /** The client's primary contact answers, on a phone, by the mailed link. */
    void answer(OfferDraft draft, boolean accepted, String reason) {
        Offer offer = offers.find(draft.id(), ClientScope.ALL);
        Contact contact = contacts.of(offer.client(), ClientScope.ALL).get(0);
        var reader = new Reader(
                offer.client(), contact.id(), contact.name(), contact.email(), Proof.LINK, "198.51.100.23", BROWSER);
        Reply reply = accepted
                ? Reply.accept(offer.sent().number(), contact.name())
                : Reply.decline(offer.sent().number(), reason);
        Long account = Objects.requireNonNull(contact.access()).account();
        var actor = new Actor(Actor.Kind.CONTACT, account, contact.name(), reader.address());
        answers.answer(offer.id(), reply, reader, ClientScope.ALL, actor);
    }

    void withdraw(OfferDraft draft, String reason, Actor by) {
        dispatches.withdraw(draft.id(), reason, ClientScope.ALL, by);
    }
}
