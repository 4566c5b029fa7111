package caseflow.offers;

import caseflow.web.Conflict;

/** It is answered once; only the firm can let it be answered again. */
public final class OfferAlreadyAnswered extends Conflict {

    private static final long serialVersionUID = 1L;

    OfferAlreadyAnswered(OfferKind kind, Answer answer) {
        super("offers.conflict.answered", kind.key(), answer.decision().key(), answer.by());
    }
}
