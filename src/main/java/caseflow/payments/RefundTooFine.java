package caseflow.payments;

import caseflow.web.Conflict;
import org.joda.money.Money;

/** The provider counts that currency in coarser steps. */
public final class RefundTooFine extends Conflict {

    private static final long serialVersionUID = 1L;

    RefundTooFine(Money amount) {
        super("payments.conflict.fine", amount);
    }
}
