package caseflow.vault;

import caseflow.web.Conflict;

/** What is shown but once is not copied unseen, or it would be gone before anybody saw it. */
public final class VaultShownOnce extends Conflict {

    private static final long serialVersionUID = 1L;

    VaultShownOnce() {
        super("vault.conflict.once");
    }
}
