package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferDrafted(Actor actor, ClientId client, OfferKind kind, OfferId offer, String label)
        implements OfferFact {

    static OfferDrafted of(OfferDraft offer, Actor actor) {
        return new OfferDrafted(actor, offer.content().client(), offer.kind(), offer.id(), offer.label());
    }

    @Override
    public String happening() {
        return "drafted";
    }
}
