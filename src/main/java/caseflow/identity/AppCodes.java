package caseflow.identity;

import caseflow.crypto.Keyring;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The apps of accounts: their secrets, sealed for their account, and whether a code is right. */
@Component
class AppCodes {

    /** Before the first code. */
    private static final long NEVER = -1;

    private final SecondFactorStore store;
    private final Keyring keyring;
    private final Clock clock;

    AppCodes(SecondFactorStore store, Keyring keyring, Clock clock) {
        this.store = store;
        this.keyring = keyring;
        this.clock = clock;
    }

    byte[] seal(long account, Totp app) {
        return keyring.seal(app.secret(), context(account));
    }

    Totp open(long account, byte[] sealed) {
        return new Totp(keyring.open(sealed, context(account)));
    }

    /** Since when the account has an app. */
    Optional<Instant> since(long account) {
        return store.find(account).map(SecondFactor::enrolledAt);
    }

    boolean enrolled(long account) {
        return since(account).isPresent();
    }

    /** The app counts from now on, if the code is one of its own and there is no app yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean enrol(long account, Totp app, String typed) {
        Instant now = clock.instant();
        OptionalLong step = app.step(typed, now, NEVER);
        return step.isPresent() && store.insert(account, seal(account, app), step.getAsLong(), now);
    }

    /** As {@link #enrol}, in the place of the app there is, whose codes are good for nothing from then on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean replace(long account, Totp app, String typed) {
        Instant now = clock.instant();
        OptionalLong step = app.step(typed, now, NEVER);
        return step.isPresent() && store.replace(account, seal(account, app), step.getAsLong(), now);
    }

    /** Whether the code is right; then it is used up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(long account, String typed) {
        return store.find(account)
                .map(factor -> open(account, factor.sealed()).step(typed, clock.instant(), factor.lastStep()))
                .filter(OptionalLong::isPresent)
                .filter(step -> store.take(account, step.getAsLong()))
                .isPresent();
    }

    /** Whether there was one to remove. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(long account) {
        return store.delete(account);
    }

    private static String context(long account) {
        return "second factor of account " + account;
    }
}
