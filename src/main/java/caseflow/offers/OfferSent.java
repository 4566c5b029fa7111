package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferSent(Actor actor, ClientId client, OfferKind kind, OfferId offer, String label)
        implements OfferFact.Shown {

    static OfferSent of(Offer offer, Actor actor) {
        return new OfferSent(actor, offer.client(), offer.kind(), offer.id(), offer.label());
    }

    @Override
    public String happening() {
        return "sent";
    }
}
