package caseflow.vault;

import caseflow.web.Conflict;

/** What was in it was removed, has expired, or was shown to the one who could see it. */
public final class VaultItemGone extends Conflict {

    private static final long serialVersionUID = 1L;

    VaultItemGone() {
        super("vault.conflict.gone");
    }
}
