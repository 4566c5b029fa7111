package caseflow.identity;

import caseflow.web.Conflict;

/** One address, one account. */
public final class AddressTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    AddressTaken(String email) {
        super("identity.conflict.taken", email);
    }
}
