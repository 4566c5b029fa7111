package caseflow.contracts.link;

import caseflow.web.Conflict;

/** The firm wants signers to sign in. */
final class SigningByLinkOff extends Conflict {

    private static final long serialVersionUID = 1L;

    SigningByLinkOff() {
        super("contracts.conflict.by-link");
    }
}
