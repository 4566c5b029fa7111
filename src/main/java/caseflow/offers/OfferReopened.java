package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferReopened(Actor actor, ClientId client, OfferKind kind, OfferId offer, String label)
        implements OfferFact.Shown {

    static OfferReopened of(Offer offer, Actor actor) {
        return new OfferReopened(actor, offer.client(), offer.kind(), offer.id(), offer.label());
    }

    @Override
    public String happening() {
        return "reopened";
    }
}
