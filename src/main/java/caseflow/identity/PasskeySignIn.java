package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import caseflow.identity.passkey.Purpose;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The door to signing in by a passkey. It is both factors in one: the device, and the finger, face or PIN that opens it;
 * so nothing more is asked. It holds no transaction, as {@link SignIn}.
 */
@Service
class PasskeySignIn {

    private final PasskeyCheck check;
    private final Welcomes welcomes;
    private final Sessions sessions;

    PasskeySignIn(PasskeyCheck check, Welcomes welcomes, Sessions sessions) {
        this.check = check;
        this.welcomes = welcomes;
        this.sessions = sessions;
    }

    /** Refused alike, whether nobody has that passkey or its owner may not come in. */
    Outcome make(Optional<Token> token, String credential, Browser browser) {
        return check.shown(Purpose.SIGN_IN, null, token, credential, browser.address())
                .map(account -> sessions.opensTo(account)
                        ? welcomes.welcome(account, Factor.PASSKEY, browser)
                        : welcomes.refuse(account, browser))
                .orElseGet(() -> refused(credential, browser));
    }

    private Outcome refused(String credential, Browser browser) {
        return check.named(credential)
                .map(account -> welcomes.refuse(account, browser))
                .orElseGet(Outcome.Refused::new);
    }
}
