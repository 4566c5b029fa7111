package caseflow.offers;

import caseflow.web.Conflict;

/** Its last day has passed. */
public final class OfferExpired extends Conflict {

    private static final long serialVersionUID = 1L;

    OfferExpired(OfferKind kind) {
        super("offers.conflict.expired", kind.key());
    }
}
