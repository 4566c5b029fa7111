package caseflow.identity;

import caseflow.identity.passkey.Ceremonies;
import caseflow.identity.passkey.Challenges;
import caseflow.identity.passkey.Holder;
import caseflow.identity.passkey.Passkeys;
import caseflow.identity.passkey.Purpose;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The door to being asked for a passkey. Each challenge counts for whoever asks until it is answered, by itself and
 * generously: nobody guesses a passkey, and people close the browser's question. It is the noise that is slowed down, and
 * by network only that of strangers. It holds no transaction, as {@link SignIn}.
 */
@Service
class PasskeyAsking {

    /** What comes of asking. */
    sealed interface Answer {

        /**
         * @param token the secret for the cookie
         * @param options what the browser asks its devices for, in JSON
         */
        record Ready(Token token, String options) implements Answer {}

        record TooSoon(Wait left) implements Answer {}
    }

    static final int FREE = 200;

    private final Throttle throttle;
    private final Challenges challenges;
    private final Ceremonies ceremonies;
    private final Passkeys passkeys;
    private final AccountStore accounts;
    private final FactorRules rules;
    private final Devices devices;

    PasskeyAsking(
            Throttle throttle,
            Challenges challenges,
            Ceremonies ceremonies,
            Passkeys passkeys,
            AccountStore accounts,
            FactorRules rules,
            Devices devices) {
        this.throttle = throttle;
        this.challenges = challenges;
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.rules = rules;
        this.devices = devices;
    }

    /** For anybody's passkey: whose it is, the passkey says. */
    Answer toSignIn(Browser browser) {
        return ask(Purpose.SIGN_IN, null, asker(browser), challenge -> ceremonies.toShow(null, challenge));
    }

    Answer toProve(SignedIn person) {
        long account = person.accountId();
        return ask(
                Purpose.PROOF,
                account,
                Throttle.Key.passkey(account),
                challenge -> ceremonies.toShow(account, challenge));
    }

    /**
     * @throws FactorNotOffered if the firm has no second factor for its contacts
     * @throws PasskeyLimit if there are many already
     */
    Answer toAdd(SignedIn person) {
        Account account = accounts.find(person.accountId()).orElseThrow();
        if (!rules.of(account).offered()) {
            throw new FactorNotOffered();
        }
        PasskeyLimit.check(passkeys.of(account.id()));
        return ask(
                Purpose.ADDING,
                account.id(),
                Throttle.Key.passkey(account.id()),
                challenge -> ceremonies.toAdd(holder(account), challenge));
    }

    /** By what somebody is counted who has not signed in. */
    Throttle.Key asker(Browser browser) {
        return devices.known(browser)
                .map(Throttle.Key::passkey)
                .orElseGet(() -> Throttle.Key.passkey(browser.address()));
    }

    static Holder holder(Account account) {
        return new Holder(account.id(), account.email(), account.name());
    }

    private Answer ask(Purpose purpose, @Nullable Long account, Throttle.Key asker, Function<byte[], String> options) {
        var left = throttle.enter(asker);
        if (!left.isZero()) {
            return new Answer.TooSoon(new Wait(left));
        }
        Token token = Token.fresh();
        return new Answer.Ready(token, options.apply(challenges.issue(token.hash(), purpose, account)));
    }
}
