package caseflow.vault;

import caseflow.web.Conflict;

/** What lies there was not sealed for this item of this client, or was changed since. */
public final class VaultItemDamaged extends Conflict {

    private static final long serialVersionUID = 1L;

    VaultItemDamaged() {
        super("vault.conflict.damaged");
    }
}
