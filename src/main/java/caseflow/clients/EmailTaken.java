package caseflow.clients;

import caseflow.web.Conflict;

/** Another contact of the same client has this address; at another client it would be welcome. */
public final class EmailTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    EmailTaken(String email) {
        super("clients.conflict.email", email);
    }
}
