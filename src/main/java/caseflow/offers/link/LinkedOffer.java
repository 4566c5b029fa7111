package caseflow.offers.link;

import caseflow.clients.Permission;
import caseflow.identity.Token;
import caseflow.links.LinkGrant;
import caseflow.links.LinkedDocument;
import caseflow.links.Visit;
import caseflow.offers.Lectern;
import caseflow.offers.OfferKind;
import caseflow.offers.mail.OfferLetter;
import org.springframework.ui.Model;

/** An offer of one kind behind a mailed link. */
record LinkedOffer(OfferKind offered, LinkVisits visits, Lectern lectern, OfferLetter letter)
        implements LinkedDocument {

    @Override
    public String kind() {
        return offered.key();
    }

    @Override
    public Permission section() {
        return offered.section();
    }

    @Override
    public String show(LinkGrant grant, String address, Model model) {
        return lectern.show(visits.offer(grant), Visit.by(grant, address), model);
    }

    @Override
    public void mail(LinkGrant grant, Token token) {
        letter.again(visits.offer(grant), grant.reader().email(), grant.reader().name(), token, grant.scope());
    }
}
