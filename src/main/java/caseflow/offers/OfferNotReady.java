package caseflow.offers;

import caseflow.web.Conflict;

/** Something is missing before a client can answer it. */
public final class OfferNotReady extends Conflict {

    private static final long serialVersionUID = 1L;

    private OfferNotReady(String key, OfferKind kind, String title) {
        super(key, kind.key(), title);
    }

    static OfferNotReady withoutContent(OfferKind kind, String title) {
        return new OfferNotReady("offers.conflict.empty", kind, title);
    }

    static OfferNotReady withoutTime(OfferKind kind, String title) {
        return new OfferNotReady("offers.conflict.past", kind, title);
    }
}
