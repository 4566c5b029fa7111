package caseflow.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those half signed in. What they hold opens nothing but the page that asks for the second factor. */
@Component
class PendingSignIns {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int MOST_TRIES = 10;

    private final PendingStore store;
    private final AccountStore accounts;
    private final AppCodes apps;
    private final Clock clock;

    PendingSignIns(PendingStore store, AccountStore accounts, AppCodes apps, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.apps = apps;
        this.clock = clock;
    }

    /** The secret for the browser's cookie. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Token begin(Account account, Factor first, boolean enrols) {
        Instant now = clock.instant();
        store.deleteExpired(account.id(), now);
        Token token = Token.fresh();
        byte[] secret = enrols ? apps.seal(account.id(), Totp.fresh()) : null;
        store.insert(token, account.id(), first, secret, now.plus(LIFE));
        return token;
    }

    /** Nothing once it is used, too old, or was tried too often. */
    @Transactional(readOnly = true)
    public Optional<PendingSignIn> open(Token token) {
        return store.find(token, clock.instant(), MOST_TRIES)
                .flatMap(row -> accounts.find(row.account())
                        .map(account -> new PendingSignIn(row.id(), account, row.first(), row.secret())));
    }

    /** Holds the account first, as whoever ends what is half signed in does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean attempt(PendingSignIn pending) {
        accounts.lock(pending.account().id());
        return store.attempt(pending.id(), clock.instant(), MOST_TRIES);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void use(PendingSignIn pending) {
        store.delete(pending.id());
    }
}
