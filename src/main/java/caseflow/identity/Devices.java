package caseflow.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which browsers have signed in to which account before. */
@Component
class Devices {

    private static final long NOBODY = 0;

    private final DeviceStore store;

    Devices(DeviceStore store) {
        this.store = store;
    }

    /** Asked of the database where there is no account too: whether there is one is not told by the time it takes. */
    Optional<Token> known(Browser browser, Optional<Account> account) {
        long owner = account.map(Account::id).orElse(NOBODY);
        return browser.device().filter(device -> store.known(device, owner));
    }

    /** Where whose account it is will only be seen. */
    Optional<Token> known(Browser browser) {
        return browser.device().filter(store::known);
    }

    boolean isFirst(Account account) {
        return !store.any(account.id());
    }
}
