package caseflow.offers;

import caseflow.web.Conflict;

/** There is no answer that could be reopened. */
public final class OfferNotAnswered extends Conflict {

    private static final long serialVersionUID = 1L;

    OfferNotAnswered(OfferKind kind) {
        super("offers.conflict.unanswered", kind.key());
    }
}
