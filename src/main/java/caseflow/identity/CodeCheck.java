package caseflow.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whether the code of somebody signed in is right: counted together with passwords, as {@link PasswordCheck} counts. */
@Component
class CodeCheck {

    private final AppCodes apps;
    private final PasswordCheck check;
    private final TransactionOperations transaction;

    CodeCheck(AppCodes apps, PasswordCheck check, TransactionOperations transaction) {
        this.apps = apps;
        this.check = check;
        this.transaction = transaction;
    }

    /** @param address the network address, which is counted too */
    PasswordTry of(Account account, String typed, String address) {
        return check.guess(
                Optional.of(account), () -> used(account, typed), Throttle.Key.account(account.id()), address);
    }

    private boolean used(Account account, String typed) {
        return Boolean.TRUE.equals(transaction.execute(status -> apps.use(account.id(), typed)));
    }
}
