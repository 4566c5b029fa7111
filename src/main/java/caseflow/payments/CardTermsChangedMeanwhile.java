package caseflow.payments;

import caseflow.web.Conflict;

/** Somebody else has saved the terms since. */
public final class CardTermsChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    CardTermsChangedMeanwhile() {
        super("payments.conflict.terms");
    }
}
