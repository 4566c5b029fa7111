package caseflow.identity;

import caseflow.identity.passkey.Passkey;
import caseflow.identity.passkey.Passkeys;
import caseflow.web.Conflict;
import java.util.List;

/** Nobody has that many devices. */
public final class PasskeyLimit extends Conflict {

    private static final long serialVersionUID = 1L;

    PasskeyLimit() {
        super("identity.conflict.passkeys");
    }

    static void check(List<Passkey> had) {
        if (had.size() >= Passkeys.MOST) {
            throw new PasskeyLimit();
        }
    }
}
