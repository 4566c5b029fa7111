package caseflow.identity;

import caseflow.web.Conflict;

/** What is done to an admin is done by another one. */
public final class NotOneself extends Conflict {

    private static final long serialVersionUID = 1L;

    NotOneself() {
        super("identity.conflict.oneself");
    }
}
