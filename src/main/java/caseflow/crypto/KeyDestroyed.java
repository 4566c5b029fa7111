package caseflow.crypto;

import caseflow.web.Conflict;

/** The owner's key was destroyed: what was sealed with it is gone for good, and nothing more can be. */
public final class KeyDestroyed extends Conflict {

    private static final long serialVersionUID = 1L;

    KeyDestroyed() {
        super("crypto.conflict.destroyed");
    }
}
