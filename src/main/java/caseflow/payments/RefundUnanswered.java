package caseflow.payments;

import caseflow.web.Conflict;

/** Another refund of the same payment has no answer yet, and nobody has said that this one is meant besides. */
public final class RefundUnanswered extends Conflict {

    private static final long serialVersionUID = 1L;

    RefundUnanswered() {
        super("payments.conflict.unanswered");
    }
}
