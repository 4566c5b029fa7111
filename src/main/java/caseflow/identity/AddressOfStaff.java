package caseflow.identity;

import caseflow.web.Conflict;

/** A contact cannot sign in by an address that opens the console. */
public final class AddressOfStaff extends Conflict {

    private static final long serialVersionUID = 1L;

    AddressOfStaff(String email) {
        super("identity.conflict.staff", email);
    }
}
