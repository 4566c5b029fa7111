package caseflow.billing;

import caseflow.web.Conflict;

/** It came by card, so it can be sent back, not just struck out. */
public final class PaidByCard extends Conflict {

    private static final long serialVersionUID = 1L;

    PaidByCard(String receipt) {
        super("billing.conflict.card", receipt);
    }
}
