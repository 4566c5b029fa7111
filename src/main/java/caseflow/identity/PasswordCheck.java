package caseflow.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Qualifier;
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
    private final HashingTurns turns;
    private final Welcomes welcomes;
    private final Executor background;

    PasswordCheck(
            Passwords passwords,
            Throttle throttle,
            HashingTurns turns,
            Welcomes welcomes,
            @Qualifier("applicationTaskExecutor") Executor background) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.turns = turns;
        this.welcomes = welcomes;
        this.background = background;
    }

    /**
     * @param person by what the one who tries is counted
     * @param address the network address, which is counted too
     */
    PasswordTry of(Optional<Account> account, String password, Throttle.Key person, String address) {
        turns.look(person);
        BooleanSupplier check = () -> passwords.right(password, account.map(Account::passwordHash));
        return guess(account, () -> turns.take(person, check), person, address);
    }

    /** As {@link #of}, for whatever else somebody may guess in the place of a password. */
    PasswordTry guess(Optional<Account> account, BooleanSupplier right, Throttle.Key person, String address) {
        Throttle.Key place = Throttle.Key.address(address);
        Duration left = throttle.guess(person, place);
        if (!left.isZero()) {
            return new PasswordTry.TooSoon(new Wait(left));
        }
        if (!tried(right, person, place)) {
            throttle.wrong(person, place);
            tell(account, throttle.failures(person));
            return new PasswordTry.Wrong();
        }
        throttle.right(person, place);
        return new PasswordTry.Right();
    }

    private boolean tried(BooleanSupplier right, Throttle.Key person, Throttle.Key place) {
        try {
            return right.getAsBoolean();
        } catch (TooManyAtOnce busy) {
            throttle.undone(person, place);
            throw busy;
        }
    }

    /** In the background: an answer that takes longer would tell that there is somebody to write to. */
    private void tell(Optional<Account> account, int failures) {
        if (failures == WORTH_TELLING) {
            background.execute(() -> account.ifPresent(welcomes::warn));
        }
    }
}
