package caseflow.offers.link;

import caseflow.links.LinkGrant;
import caseflow.offers.Offer;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import caseflow.web.NotFound;
import org.springframework.stereotype.Component;

/** Visits of people who hold a link, and the one offer it opens. */
@Component
class LinkVisits {

    private final Offers offers;

    LinkVisits(Offers offers) {
        this.offers = offers;
    }

    /** @throws NotFound if the link opens something else */
    Offer offer(LinkGrant grant) {
        OfferKind kind = OfferKind.named(grant.subject().kind()).orElseThrow(NotFound::new);
        return offers.find(new OfferId(grant.subject().id()), kind, grant.scope());
    }
}
