package caseflow.vault;

import caseflow.web.Conflict;

/** A vault is shown on one page, and that has an end. */
public final class VaultFull extends Conflict {

    private static final long serialVersionUID = 1L;

    VaultFull(int most) {
        super("vault.conflict.full", most);
    }
}
