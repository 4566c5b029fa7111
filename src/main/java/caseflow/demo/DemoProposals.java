package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.demo.DemoOffers.Bid;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.Discount;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferTemplate;
import caseflow.offers.OfferTemplates;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Proposals and estimates in every state: drafted, waiting, about to expire, expired, accepted, declined, withdrawn. */
@Component
@Profile("demo")
@Order(3)
class DemoProposals implements Chapter {

    private static final String RETAINER = """
            Thank you for the talk last week. You asked us to be **at hand for the shop’s everyday questions**, at a price
            that does not depend on how often you call.

            ## What we do

            - Answer questions by phone or mail, as a rule within one working day
            - Look over contracts of up to ten pages before you sign them
            - Meet once a quarter, in the shop or with us

            ## What it does not include

            Court proceedings and tax returns. Where one is needed we tell you what it will cost before we begin.

            | | Hours a month | Price |
            |---|---|---|
            | Everyday counsel | up to 4 | A fixed price |
            | Beyond that | as agreed | 290 an hour |
            """;

    private static final String LEASE = """
            The landlord offers a second floor. We suggest to negotiate **both leases together**: the terms of the first
            end next year anyway.
            """;

    private static final String OPPOSITION = """
            The opposition period ends in eight weeks. This estimate covers the answer and one round of evidence; if the
            other side replies, we talk before we go on.
            """;

    private static final String FEES = """
            Ports bill more than they may. We look through your bills and tell you which are worth a letter.
            """;

    private static final String CHARTER = """
            A standard charter agreement that your brokers can fill in by themselves, with notes in the margin on what
            may be changed and what may not.
            """;

    private final DemoOffers offers;
    private final OfferTemplates templates;

    DemoProposals(DemoOffers offers, OfferTemplates templates) {
        this.offers = offers;
        this.templates = templates;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        story.scene(130, day -> template(staff.eleanor()));
        bakery(story, staff.eleanor());
        others(story, staff.jonas());
    }

    private void template(Actor by) {
        var month = new Line("Everyday counsel, a month", new Charge(BigDecimal.ONE, new BigDecimal("980"), null));
        var lines = new Lines(CurrencyUnit.USD, List.of(month), Discount.NONE);
        templates.add(new OfferTemplate(0, 0, "Counsel at hand", "Counsel at hand", RETAINER.strip(), lines), by);
    }

    private void bakery(Story story, Actor by) {
        var retainer = bid(OfferKind.PROPOSAL, DemoClients.BAKERY, "Counsel at hand for the shop", RETAINER)
                .line("Everyday counsel, a month", "1", "980")
                .line("Setting up, once", "1", "350");
        story.scene(6, day -> offers.sendWithTerms(retainer, day.plusDays(10), by));
        answered(story, 64, bid(OfferKind.PROPOSAL, DemoClients.BAKERY, "Second floor at 14 Mercer Street", LEASE), by);
        var handbook = bid(OfferKind.ESTIMATE, DemoClients.BAKERY, "Employment handbook, yearly update", "")
                .line("Review of what has changed in the law", "3", "290")
                .line("New edition", "2", "290");
        story.scene(4, day -> offers.sendWithTerms(handbook, day.plusDays(30), by));
        var menu = bid(OfferKind.ESTIMATE, DemoClients.BAKERY, "Terms for catering customers", "")
                .line("Draft and one revision", "4", "290");
        answered(story, 110, menu, by);
        var draft =
                bid(OfferKind.PROPOSAL, DemoClients.BAKERY, "Franchise of the second shop", "To be discussed first.");
        story.scene(2, day -> offers.draft(draft, by));
    }

    private void others(Story story, Actor by) {
        var opposition = bid(OfferKind.ESTIMATE, DemoClients.ATELIER, "Answer to the opposition", OPPOSITION)
                .line("Answer", "6", "310")
                .line("Evidence, one round", "4", "310");
        story.scene(25, day -> offers.send(opposition, day.plusDays(27), by));
        var charter = bid(OfferKind.PROPOSAL, DemoClients.MARINE, "A standard charter agreement", CHARTER)
                .line("Drafting", "14", "380");
        revised(story, 9, charter, CHARTER + "\nThe notes are in English and Norwegian.", by);
        var fees = bid(OfferKind.ESTIMATE, DemoClients.MARINE, "Port fees, what can be claimed back", FEES)
                .line("Review of two years of bills", "10", "310");
        revised(story, 15, fees, FEES + "\nBills of agents are included.", by);
        var expired = bid(OfferKind.PROPOSAL, DemoClients.MARINE, "Review of insurance terms", CHARTER);
        story.scene(80, day -> offers.send(expired, day.plusDays(30), by));
        var declined = bid(OfferKind.ESTIMATE, DemoClients.MARINE, "Claims handling, flat fee", "")
                .line("A year of claims", "1", "14500");
        var refused = new OfferDraft[1];
        story.scene(50, day -> refused[0] = offers.send(declined, day.plusDays(30), by));
        story.scene(41, day -> offers.answer(refused[0], false, "We keep this in the house for another year."));
        var trading =
                bid(OfferKind.PROPOSAL, DemoClients.TRADING, "توكيل تجاري في دبي", "عرض لإعداد عقد التوكيل التجاري.");
        story.scene(7, day -> offers.send(trading, day.plusDays(21), by));
        var trust = bid(OfferKind.ESTIMATE, DemoClients.TRUST, "Estate plan, signing", "")
                .line("Signing and deposit", "1", "420");
        var taken = new OfferDraft[1];
        story.scene(30, day -> taken[0] = offers.send(trust, day.plusDays(30), by));
        story.scene(28, day -> offers.withdraw(taken[0], "Included in the second draft.", by));
    }

    private void revised(Story story, int daysAgo, Bid bid, String text, Actor by) {
        var sent = new OfferDraft[1];
        story.scene(daysAgo, day -> sent[0] = offers.sendWithTerms(bid, day.plusDays(30), by));
        story.scene(daysAgo - 2, day -> offers.revise(sent[0], text.strip(), day.plusDays(30), by));
    }

    private void answered(Story story, int daysAgo, Bid bid, Actor by) {
        var sent = new OfferDraft[1];
        story.scene(daysAgo, day -> sent[0] = offers.send(bid, day.plusDays(30), by));
        story.scene(daysAgo - 5, day -> offers.answer(sent[0], true, ""));
    }

    private static Bid bid(OfferKind kind, String client, String title, String text) {
        return new Bid(kind, client, title, text.strip());
    }
}
