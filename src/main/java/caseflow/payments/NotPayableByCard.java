package caseflow.payments;

import caseflow.web.Conflict;
import org.joda.money.Money;

/** The provider cannot take that amount. */
public final class NotPayableByCard extends Conflict {

    private static final long serialVersionUID = 1L;

    NotPayableByCard(Money amount) {
        super("payments.conflict.amount", amount);
    }
}
