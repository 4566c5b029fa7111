package caseflow.identity;

import caseflow.identity.passkey.Passkeys;
import org.springframework.stereotype.Component;

/** Which second factors an account has: an app, passkeys, or both. Either alone meets what the firm asks. */
@Component
class HeldFactors {

    private final AppCodes apps;
    private final Passkeys passkeys;

    HeldFactors(AppCodes apps, Passkeys passkeys) {
        this.apps = apps;
        this.passkeys = passkeys;
    }

    boolean any(long account) {
        return app(account) || passkey(account);
    }

    boolean app(long account) {
        return apps.enrolled(account);
    }

    boolean passkey(long account) {
        return passkeys(account) > 0;
    }

    int passkeys(long account) {
        return passkeys.good(account);
    }

    /** Whether there was any. */
    boolean removeAll(long account) {
        boolean app = apps.remove(account);
        return passkeys.removeAll(account) || app;
    }
}
