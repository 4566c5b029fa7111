package caseflow.identity;

import caseflow.web.Conflict;

/** Nobody else could run the firm. */
public final class LastAdmin extends Conflict {

    private static final long serialVersionUID = 1L;

    LastAdmin(String name) {
        super("identity.conflict.last", name);
    }
}
