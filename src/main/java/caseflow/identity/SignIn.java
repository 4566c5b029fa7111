package caseflow.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door that is knocked at from outside. It holds no transaction of its own, as {@link PasswordCheck} has none. */
@Service
public class SignIn {

    /** What comes of a try. */
    sealed interface Outcome {

        /** @param session the secret for the session's cookie */
        record Welcome(Token session, Token device, boolean staff) implements Outcome {}

        /** Wrong address or password, or a link no longer good; which of them is not said. */
        record Refused() implements Outcome {}

        record TooSoon(Wait left) implements Outcome {}
    }

    private final AccountStore accounts;
    private final PasswordCheck check;
    private final Devices devices;
    private final Welcomes welcomes;

    SignIn(AccountStore accounts, PasswordCheck check, Devices devices, Welcomes welcomes) {
        this.accounts = accounts;
        this.check = check;
        this.devices = devices;
        this.welcomes = welcomes;
    }

    Outcome withPassword(String email, String password, Browser browser) {
        Optional<Account> account = accounts.find(email);
        Throttle.Key person =
                devices.known(browser, account).map(Throttle.Key::device).orElseGet(() -> Throttle.Key.email(email));
        PasswordTry made = check.of(account, password, person, browser.address());
        if (made instanceof PasswordTry.TooSoon tooSoon) {
            return new Outcome.TooSoon(tooSoon.left());
        }
        return made instanceof PasswordTry.Right && account.isPresent()
                ? welcomes.welcome(account.get(), Factor.PASSWORD, browser)
                : new Outcome.Refused();
    }

    Outcome withLink(Token token, Browser browser) {
        return welcomes.welcomeByLink(token, browser);
    }
}
