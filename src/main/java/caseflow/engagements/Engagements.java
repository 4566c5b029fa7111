package caseflow.engagements;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceContent;
import caseflow.billing.Invoices;
import caseflow.clients.ClientScope;
import caseflow.offers.Offer;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import caseflow.offers.Sheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what was agreed into work for the firm. Nothing of it happens by itself. */
@Service
@Transactional
public class Engagements {

    private final Offers offers;
    private final OfferDrafts drafts;
    private final Invoices invoices;

    Engagements(Offers offers, OfferDrafts drafts, Invoices invoices) {
        this.offers = offers;
        this.drafts = drafts;
        this.invoices = invoices;
    }

    /**
     * A draft with the lines of the version that was accepted.
     *
     * @throws ProposalNotAccepted if it was not
     */
    public Invoice invoice(OfferId id, ClientScope scope, Actor actor) {
        Offer offer = offers.find(id, OfferKind.PROPOSAL, scope);
        if (!offer.accepted()) {
            throw new ProposalNotAccepted(offer.label());
        }
        OfferDraft draft = drafts.find(id, OfferKind.PROPOSAL, scope);
        Sheet sheet = offer.sent().sheet();
        var content = new InvoiceContent(
                offer.client(), draft.content().matter(), sheet.title(), null, sheet.lines(), "", "");
        return invoices.draft(content, scope, actor);
    }
}
