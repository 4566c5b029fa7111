package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

public record OfferEdited(Actor actor, ClientId client, OfferKind kind, OfferId offer, String label)
        implements OfferFact {

    static OfferEdited of(OfferDraft offer, Actor actor) {
        return new OfferEdited(actor, offer.content().client(), offer.kind(), offer.id(), offer.label());
    }

    @Override
    public String happening() {
        return "edited";
    }
}
