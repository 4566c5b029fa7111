package caseflow.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which browsers have signed in to which account before. */
@Component
class Devices {

    private final DeviceStore store;

    Devices(DeviceStore store) {
        this.store = store;
    }

    Optional<Token> known(Browser browser, Optional<Account> account) {
        return account.flatMap(owner -> browser.device().filter(device -> store.known(device, owner.id())));
    }

    boolean isFirst(Account account) {
        return !store.any(account.id());
    }
}
