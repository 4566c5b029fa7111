package caseflow.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which browsers have signed in to which account before, and are known there until that is long ago. */
@Component
public class Devices {

    static final Duration LIFE = Duration.ofDays(180);

    private static final long NOBODY = 0;

    private final DeviceStore store;
    private final Clock clock;

    Devices(DeviceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Asked of the database where there is no account too: whether there is one is not told by the time it takes. */
    Optional<Token> known(Browser browser, Optional<Account> account) {
        long owner = account.map(Account::id).orElse(NOBODY);
        return browser.device().filter(device -> store.known(device, owner, longAgo()));
    }

    /** Where whose account it is will only be seen. */
    Optional<Token> known(Browser browser) {
        return browser.device().filter(device -> store.known(device, longAgo()));
    }

    /** Whether nobody ever signed in. */
    boolean isFirst(Account account) {
        return !store.any(account.id());
    }

    /**
     * From now on a browser of this account is a new one, whoever has it: its owner is told, and strangers' rules hold.
     *
     * @param here the one at hand, which stays known if it was
     */
    @Transactional
    public void forget(long account, @Nullable Browser here) {
        Optional<Token> kept = Optional.ofNullable(here).flatMap(Browser::device);
        store.age(account, kept.orElse(null), longAgo());
    }

    /** Removes those that nobody knows any more. */
    @Transactional
    public void tidy() {
        store.tidy(longAgo());
    }

    private Instant longAgo() {
        return clock.instant().minus(LIFE);
    }
}
