package caseflow.identity;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The door that is knocked at from outside. It holds no transaction of its own: a wrong try has to be counted although
 * nothing comes of it, and a password is checked while no connection waits.
 */
@Service
public class SignIn {

    static final int WORTH_TELLING = 10;

    /** What comes of a try. */
    sealed interface Outcome {

        /** @param session the secret for the session's cookie */
        record Welcome(Token session, Token device, boolean staff) implements Outcome {}

        /** Wrong address or password, or a link no longer good; which of them is not said. */
        record Refused() implements Outcome {}

        record TooSoon(Duration left) implements Outcome {}
    }

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Devices devices;
    private final Welcomes welcomes;

    SignIn(AccountStore accounts, Passwords passwords, Throttle throttle, Devices devices, Welcomes welcomes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.welcomes = welcomes;
    }

    Outcome withPassword(String email, String password, Browser browser) {
        Throttle.Key address = Throttle.Key.address(browser.address());
        Optional<Account> account = accounts.find(email);
        Throttle.Key person =
                devices.known(browser, account).map(Throttle.Key::device).orElseGet(() -> Throttle.Key.email(email));
        Duration wait = throttle.enter(address, person);
        if (!wait.isZero()) {
            return new Outcome.TooSoon(wait);
        }
        if (!passwords.right(password, account.map(Account::passwordHash)) || account.isEmpty()) {
            account.filter(owner -> throttle.failures(person) == WORTH_TELLING).ifPresent(welcomes::warn);
            return new Outcome.Refused();
        }
        throttle.forgive(address);
        throttle.forget(person);
        return welcomes.welcome(account.get(), Factor.PASSWORD, browser);
    }

    Outcome withLink(Token token, Browser browser) {
        return welcomes.welcomeByLink(token, browser);
    }
}
