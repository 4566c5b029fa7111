package caseflow.identity;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Whether the code of somebody signed in is right, asked no more often than {@link Throttle} lets anybody ask. As
 * {@link PasswordCheck}, with whose tries these are counted, it counts a wrong one although nothing comes of it.
 */
@Component
class CodeCheck {

    private final AppCodes apps;
    private final Throttle throttle;
    private final TransactionOperations transaction;

    CodeCheck(AppCodes apps, Throttle throttle, TransactionOperations transaction) {
        this.apps = apps;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    /** @param address the network address, which is counted too */
    PasswordTry of(Account account, String typed, String address) {
        Throttle.Key person = Throttle.Key.account(account.id());
        Throttle.Key place = Throttle.Key.address(address);
        var left = throttle.enter(place, person);
        if (!left.isZero()) {
            return new PasswordTry.TooSoon(new Wait(left));
        }
        BooleanSupplier right = () -> apps.use(account.id(), typed);
        if (!Boolean.TRUE.equals(transaction.execute(status -> right.getAsBoolean()))) {
            return new PasswordTry.Wrong();
        }
        throttle.forgive(place);
        throttle.forget(person);
        return new PasswordTry.Right();
    }
}
