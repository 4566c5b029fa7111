package caseflow.offers;

import caseflow.web.Conflict;

/** The firm has sent a newer version since it was read. */
public final class OfferReplaced extends Conflict {

    private static final long serialVersionUID = 1L;

    OfferReplaced(OfferKind kind) {
        super("offers.conflict.replaced", kind.key());
    }
}
