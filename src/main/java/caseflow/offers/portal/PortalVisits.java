package caseflow.offers.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.links.Visit;
import caseflow.offers.Offer;

/** Visits of people who are signed in. */
final class PortalVisits {

    private PortalVisits() {}

    static Visit to(Offer offer, Reader reader, Actor actor, ClientScope scope) {
        String place = "/portal/" + offer.kind().path() + "/" + offer.id();
        return new Visit(reader, actor, scope, null, place, "portal");
    }
}
