package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferAnswered(
        Actor actor, ClientId client, OfferKind kind, OfferId offer, String label, Decision decision)
        implements OfferFact.Shown {

    static OfferAnswered of(Offer offer, Decision decision, Actor actor) {
        return new OfferAnswered(actor, offer.client(), offer.kind(), offer.id(), offer.label(), decision);
    }

    @Override
    public String happening() {
        return decision.key();
    }
}
