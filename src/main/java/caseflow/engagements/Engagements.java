package caseflow.engagements;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceContent;
import caseflow.billing.Invoices;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractTypes;
import caseflow.offers.Offer;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import caseflow.offers.Sheet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what was agreed into work for the firm. Nothing of it happens by itself. */
@Service
@Transactional
public class Engagements {

    private final Offers offers;
    private final OfferDrafts drafts;
    private final Invoices invoices;
    private final ContractDrafts contracts;
    private final ContractTypes types;

    Engagements(Offers offers, OfferDrafts drafts, Invoices invoices, ContractDrafts contracts, ContractTypes types) {
        this.offers = offers;
        this.drafts = drafts;
        this.invoices = invoices;
        this.contracts = contracts;
        this.types = types;
    }

    /**
     * A draft with the lines of the version that was accepted.
     *
     * @throws ProposalNotAccepted if it was not
     */
    public Invoice invoice(OfferId id, ClientScope scope, Actor actor) {
        Offer offer = accepted(id, scope);
        OfferDraft draft = drafts.find(id, OfferKind.PROPOSAL, scope);
        Sheet sheet = offer.sent().sheet();
        var content = new InvoiceContent(
                offer.client(), draft.content().matter(), sheet.title(), null, sheet.lines(), "", "");
        return invoices.draft(content, scope, actor);
    }

    /**
     * A draft with the text and the sum of the version that was accepted; who is to sign it is still to be chosen.
     *
     * @throws ProposalNotAccepted if it was not
     * @throws NoContractType if the firm has no name for any sort of contracts
     */
    public ContractDraft contract(OfferId id, ClientScope scope, Actor actor) {
        Offer offer = accepted(id, scope);
        OfferDraft draft = drafts.find(id, OfferKind.PROPOSAL, scope);
        Sheet sheet = offer.sent().sheet();
        var content = new ContractContent(
                offer.client(),
                draft.content().matter(),
                types.all().stream()
                        .findFirst()
                        .orElseThrow(NoContractType::new)
                        .id(),
                sheet.title(),
                sheet.text(),
                sheet.lines().currency(),
                sheet.priced() ? sheet.totals().total() : null,
                null,
                null,
                List.of(),
                false,
                "");
        return contracts.draft(content, scope, actor);
    }

    private Offer accepted(OfferId id, ClientScope scope) {
        Offer offer = offers.find(id, OfferKind.PROPOSAL, scope);
        if (!offer.accepted()) {
            throw new ProposalNotAccepted(offer.label());
        }
        return offer;
    }
}
