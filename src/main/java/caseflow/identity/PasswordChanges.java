package caseflow.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door to a new password for the signed in. As {@link SignIn}, it holds no transaction. */
@Service
public class PasswordChanges {

    private final AccountStore store;
    private final Passwords passwords;
    private final PasswordCheck check;
    private final PasswordChange change;

    PasswordChanges(AccountStore store, Passwords passwords, PasswordCheck check, PasswordChange change) {
        this.store = store;
        this.passwords = passwords;
        this.check = check;
        this.change = change;
    }

    /** The message key of what is wrong with a new password of this person, if anything is. */
    public Optional<String> objection(String password, SignedIn person) {
        return passwords.objection(password, person.email());
    }

    /** Changes the password if the current one is right. */
    public PasswordTry make(SignedIn person, String current, String wanted, Browser here) {
        Account account = store.find(person.accountId()).orElseThrow();
        PasswordTry made = check.of(Optional.of(account), current, Throttle.Key.account(account.id()), here.address());
        boolean stale = made instanceof PasswordTry.Right && !change.make(account, person, current, wanted, here);
        return stale ? new PasswordTry.Wrong() : made;
    }
}
