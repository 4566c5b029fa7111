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
    private final PasswordCheck check;
    private final ProofKeeping keeping;

    Proofs(AccountStore accounts, PasswordCheck check, ProofKeeping keeping) {
        this.accounts = accounts;
        this.check = check;
        this.keeping = keeping;
    }

    /** Whether this person has a password to prove it by: not who was invited, and came in by a mailed link only. */
    boolean possible(SignedIn person) {
        return account(person).passwordHash() != null;
    }

    /** @param address the network address it is tried from */
    PasswordTry prove(SignedIn person, String password, String address) {
        PasswordTry made =
                check.of(Optional.of(account(person)), password, Throttle.Key.account(person.accountId()), address);
        Actor actor = person.actor(address);
        if (made instanceof PasswordTry.Right) {
            keeping.given(person, actor);
        } else if (made instanceof PasswordTry.Wrong) {
            keeping.refused(person, actor);
        }
        return made;
    }

    /** From now on the person is asked again. */
    void end(SignedIn person) {
        keeping.end(person);
    }

    private Account account(SignedIn person) {
        return accounts.find(person.accountId()).orElseThrow();
    }
}
