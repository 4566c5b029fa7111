package caseflow.identity;

import caseflow.activity.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The door to a fresh proof of identity. As {@link SignIn}, it holds no transaction of its own; wrong tries count
 * together with those of {@link Profiles}.
 */
@Service
class Proofs {

    private final AccountStore accounts;
    private final AppCodes apps;
    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final ProofKeeping keeping;

    Proofs(AccountStore accounts, AppCodes apps, PasswordCheck passwords, CodeCheck codes, ProofKeeping keeping) {
        this.accounts = accounts;
        this.apps = apps;
        this.passwords = passwords;
        this.codes = codes;
        this.keeping = keeping;
    }

    /** None for who was invited, and came in by mailed links only. */
    ProofWays ways(SignedIn person) {
        return new ProofWays(account(person).passwordHash() != null, apps.enrolled(person.accountId()));
    }

    /** @param address the network address it is tried from */
    PasswordTry byPassword(SignedIn person, String password, String address) {
        Throttle.Key guesser = Throttle.Key.account(person.accountId());
        PasswordTry made = passwords.of(Optional.of(account(person)), password, guesser, address);
        return kept(made, person, person.actor(address), false);
    }

    /** @param address the network address it is tried from */
    PasswordTry byCode(SignedIn person, String code, String address) {
        PasswordTry made = codes.of(account(person), code, address);
        return kept(made, person, person.actor(address), true);
    }

    /** From now on the person is asked again. */
    void end(SignedIn person) {
        keeping.end(person);
    }

    private PasswordTry kept(PasswordTry made, SignedIn person, Actor actor, boolean byCode) {
        if (made instanceof PasswordTry.Right) {
            keeping.given(person, new IdentityProven(actor, person.name(), byCode));
        } else if (made instanceof PasswordTry.Wrong) {
            keeping.refused(person, actor);
        }
        return made;
    }

    private Account account(SignedIn person) {
        return accounts.find(person.accountId()).orElseThrow();
    }
}
