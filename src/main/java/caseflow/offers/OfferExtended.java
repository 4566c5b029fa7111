package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferExtended(Actor actor, ClientId client, OfferKind kind, OfferId offer, String label)
        implements OfferFact.Shown {

    static OfferExtended of(Offer offer, Actor actor) {
        return new OfferExtended(actor, offer.client(), offer.kind(), offer.id(), offer.label());
    }

    @Override
    public String happening() {
        return "extended";
    }
}
