package caseflow.offers;

import caseflow.web.Conflict;

/** Somebody else has saved it since it was read. */
public final class OfferChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    OfferChangedMeanwhile(OfferKind kind, String title) {
        super("offers.conflict.changed", kind.key(), title);
    }
}
