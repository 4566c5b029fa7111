package caseflow.billing;

import caseflow.web.Conflict;

/** More happened in these days than goes into one document. */
public final class StatementTooLong extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementTooLong(int most) {
        super("billing.conflict.statement", most);
    }
}
