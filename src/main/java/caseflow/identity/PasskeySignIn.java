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

    private final PasskeyAsking asking;
    private final PasskeyCheck check;
    private final Welcomes welcomes;

    PasskeySignIn(PasskeyAsking asking, PasskeyCheck check, Welcomes welcomes) {
        this.asking = asking;
        this.check = check;
        this.welcomes = welcomes;
    }

    /** Refused alike, whether nobody has that passkey or its owner may not come in. */
    Outcome make(Optional<Token> token, String credential, Browser browser) {
        return check.shown(Purpose.SIGN_IN, null, token, credential, asking.asker(browser))
                .map(account -> welcomes.welcome(account, Factor.PASSKEY, browser))
                .orElseGet(Outcome.Refused::new);
    }
}
