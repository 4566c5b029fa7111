package caseflow.vault;

import caseflow.web.Conflict;

/** Somebody else has saved it since it was looked at. */
public final class VaultChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    VaultChangedMeanwhile() {
        super("vault.conflict.changed");
    }
}
