package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferWithdrawn(Actor actor, ClientId client, OfferKind kind, OfferId offer, String label)
        implements OfferFact.Shown {

    static OfferWithdrawn of(Offer offer, Actor actor) {
        return new OfferWithdrawn(actor, offer.client(), offer.kind(), offer.id(), offer.label());
    }

    @Override
    public String happening() {
        return "withdrawn";
    }
}
