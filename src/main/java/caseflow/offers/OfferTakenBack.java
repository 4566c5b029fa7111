package caseflow.offers;

import caseflow.web.Conflict;

/** The firm has withdrawn it. */
public final class OfferTakenBack extends Conflict {

    private static final long serialVersionUID = 1L;

    OfferTakenBack(OfferKind kind) {
        super("offers.conflict.withdrawn", kind.key());
    }
}
