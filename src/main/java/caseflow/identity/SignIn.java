package caseflow.identity;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door that is knocked at from outside. It holds no transaction of its own, as {@link PasswordCheck} has none. */
@Service
public class SignIn {

    /** What comes of a try. */
    sealed interface Outcome {

        /** @param session the secret for the session's cookie */
        record Welcome(Token session, Token device, boolean staff) implements Outcome {}

        /** Wrong address or password, a wrong code, or a link no longer good; which of them is not said. */
        record Refused() implements Outcome {}

        record TooSoon(Wait left) implements Outcome {}

        /**
         * The first factor was right, and a second is needed.
         *
         * @param pending the secret for the cookie of whoever is half signed in
         * @param enrols whether an app has to be enrolled first
         */
        record Asked(Token pending, boolean enrols) implements Outcome {}

        /** Whoever was half signed in has to begin anew. */
        record Gone() implements Outcome {}
    }

    private final AccountStore accounts;
    private final PasswordCheck check;
    private final Devices devices;
    private final Threshold threshold;
    private final SignInNotes notes;
    private final Passwords passwords;

    SignIn(
            AccountStore accounts,
            PasswordCheck check,
            Devices devices,
            Threshold threshold,
            SignInNotes notes,
            Passwords passwords) {
        this.accounts = accounts;
        this.check = check;
        this.devices = devices;
        this.threshold = threshold;
        this.notes = notes;
        this.passwords = passwords;
    }

    Outcome withPassword(String email, String password, Browser browser) {
        Optional<Account> account = accounts.find(email);
        Throttle.Key person =
                devices.known(browser, account).map(Throttle.Key::device).orElseGet(() -> Throttle.Key.email(email));
        PasswordTry made = check.of(account, password, person, browser.address());
        if (made instanceof PasswordTry.TooSoon tooSoon) {
            return new Outcome.TooSoon(tooSoon.left());
        }
        if (made instanceof PasswordTry.Right && account.isPresent()) {
            renew(account.get(), password);
            return threshold.arrive(
                    account.get().id(), now -> passwords.still(password, account.get(), now), Factor.PASSWORD, browser);
        }
        account.ifPresent(owner -> notes.refused(owner, browser));
        return new Outcome.Refused();
    }

    /** Or the time it takes would tell accounts with an older hash from addresses nobody has (ID-3). */
    private void renew(Account account, String password) {
        String old = Objects.requireNonNull(account.passwordHash(), "the password was right");
        passwords.renewed(password, old).ifPresent(hash -> accounts.renewHash(account.id(), old, hash));
    }

    Outcome withLink(Token token, Browser browser) {
        return threshold.arriveByLink(token, browser);
    }
}
