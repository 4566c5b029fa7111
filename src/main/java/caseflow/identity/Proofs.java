package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.identity.passkey.Purpose;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The door to a fresh proof of identity. As {@link SignIn}, it holds no transaction of its own; wrong tries count
 * together with those of {@link Profiles}.
 */
@Service
class Proofs {

    /** @param secret the session's new one, where the proof was given */
    record Tried(PasswordTry made, Optional<Token> secret) {}

    private final AccountStore accounts;
    private final HeldFactors held;
    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final PasskeyCheck passkeys;
    private final ProofKeeping keeping;

    Proofs(
            AccountStore accounts,
            HeldFactors held,
            PasswordCheck passwords,
            CodeCheck codes,
            PasskeyCheck passkeys,
            ProofKeeping keeping) {
        this.accounts = accounts;
        this.held = held;
        this.passwords = passwords;
        this.codes = codes;
        this.passkeys = passkeys;
        this.keeping = keeping;
    }

    /** None for who was invited, and came in by mailed links only. */
    ProofWays ways(SignedIn person) {
        long account = person.accountId();
        return new ProofWays(account(person).passwordHash() != null, held.app(account), held.passkey(account));
    }

    /** @param address the network address it is tried from */
    Tried byPassword(SignedIn person, String password, String address) {
        Throttle.Key guesser = Throttle.Key.account(person.accountId());
        PasswordTry made = passwords.of(Optional.of(account(person)), password, guesser, address);
        return kept(made, person, person.actor(address), Factor.PASSWORD);
    }

    /** @param address the network address it is tried from */
    Tried byCode(SignedIn person, String code, String address) {
        PasswordTry made = codes.of(account(person), code, address);
        return kept(made, person, person.actor(address), Factor.TOTP);
    }

    /**
     * @param token of the browser that was asked
     * @param credential what its device made of the challenge, in JSON
     * @param address the network address it is tried from
     */
    Tried byPasskey(SignedIn person, Optional<Token> token, String credential, String address) {
        long account = person.accountId();
        PasswordTry made = passwords.guess(
                Optional.of(account(person)),
                () -> passkeys.shown(Purpose.PROOF, account, token, credential, Throttle.Key.passkey(account))
                        .filter(PasskeyCheck.Shown::good)
                        .isPresent(),
                Throttle.Key.account(account),
                address);
        return kept(made, person, person.actor(address), Factor.PASSKEY);
    }

    /** From now on the person is asked again. */
    void end(SignedIn person) {
        keeping.end(person);
    }

    private Tried kept(PasswordTry made, SignedIn person, Actor actor, Factor by) {
        if (made instanceof PasswordTry.Right) {
            return new Tried(made, Optional.of(keeping.given(person, new IdentityProven(actor, person.name(), by))));
        }
        if (made instanceof PasswordTry.Wrong) {
            keeping.refused(person, actor);
        }
        return new Tried(made, Optional.empty());
    }

    private Account account(SignedIn person) {
        return accounts.find(person.accountId()).orElseThrow();
    }
}
