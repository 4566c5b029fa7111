package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferReminded(Actor actor, ClientId client, OfferKind kind, OfferId offer, String label)
        implements OfferFact {

    static OfferReminded of(Offer offer, Actor actor) {
        return new OfferReminded(actor, offer.client(), offer.kind(), offer.id(), offer.label());
    }

    @Override
    public String happening() {
        return "reminded";
    }
}
