package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import caseflow.identity.passkey.Purpose;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door to signing in by a passkey. It is both factors in one: the device, and the finger, face or PIN that opens it;
 * so nothing more is asked. All of it or none: whoever takes a passkey away takes it before it is shown, or ends the
 * session that it began.
 */
@Service
class PasskeySignIn {

    private final PasskeyAsking asking;
    private final PasskeyCheck check;
    private final Welcomes welcomes;
    private final Sessions sessions;
    private final TransactionOperations transaction;

    PasskeySignIn(
            PasskeyAsking asking,
            PasskeyCheck check,
            Welcomes welcomes,
            Sessions sessions,
            TransactionOperations transaction) {
        this.asking = asking;
        this.check = check;
        this.welcomes = welcomes;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /** Refused alike, whether nobody has that passkey or its owner may not come in. */
    Outcome make(Optional<Token> token, String credential, Browser browser) {
        Throttle.Key asker = asking.asker(browser);
        return Objects.requireNonNull(transaction.execute(status -> check.shown(
                        Purpose.SIGN_IN, null, token, credential, asker)
                .map(shown -> shown.good() && sessions.opensTo(shown.owner())
                        ? welcomes.welcome(shown.owner(), Factor.PASSKEY, browser)
                        : welcomes.refuse(shown.owner(), browser))
                .orElseGet(Outcome.Refused::new)));
    }
}
