package caseflow.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Whether a password is right, asked no more often than {@link Throttle} lets anybody ask. It holds no transaction: a
 * wrong try has to be counted although nothing comes of it, and a password is checked while no connection waits.
 */
@Component
class PasswordCheck {

    static final int WORTH_TELLING = 10;

    private final Passwords passwords;
    private final Throttle throttle;
    private final Welcomes welcomes;

    PasswordCheck(Passwords passwords, Throttle throttle, Welcomes welcomes) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.welcomes = welcomes;
    }

    /**
     * @param person by what the one who tries is counted
     * @param address the network address, which is counted too
     */
    PasswordTry of(Optional<Account> account, String password, Throttle.Key person, String address) {
        return guess(account, () -> passwords.right(password, account.map(Account::passwordHash)), person, address);
    }

    /** As {@link #of}, for whatever else somebody may guess in the place of a password. */
    PasswordTry guess(Optional<Account> account, BooleanSupplier right, Throttle.Key person, String address) {
        Throttle.Key place = Throttle.Key.address(address);
        Duration left = throttle.enter(place, person);
        if (!left.isZero()) {
            return new PasswordTry.TooSoon(new Wait(left));
        }
        if (!right.getAsBoolean()) {
            account.filter(owner -> throttle.failures(person) == WORTH_TELLING).ifPresent(welcomes::warn);
            return new PasswordTry.Wrong();
        }
        throttle.forgive(place);
        throttle.forget(person);
        return new PasswordTry.Right();
    }
}
