package caseflow.identity;

import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who is signed in. A session is one row, so every node knows it and ending it acts at the next request. */
@Service
public class Sessions {

    /** @param browser what the browser called itself when the session began */
    record Found(SignedIn person, String browser) {}

    private static final Duration SEEN_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final SessionStore store;
    private final SessionEndStore ends;
    private final PendingStore pending;
    private final Devices devices;
    private final FirmSettings settings;
    private final Clock clock;

    Sessions(
            SessionStore store,
            SessionEndStore ends,
            PendingStore pending,
            Devices devices,
            FirmSettings settings,
            Clock clock) {
        this.store = store;
        this.ends = ends;
        this.pending = pending;
        this.devices = devices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the account has a door to go through. */
    boolean opensTo(Account account) {
        return account.staff()
                ? store.worksHere(account.id())
                : store.portalEntry(account.id()).isPresent();
    }

    /** The secret for the browser's cookie, or nothing if the account has no door left to go through. */
    @Transactional
    Optional<Token> begin(Account account, Factor factor, Browser browser) {
        Long contact = account.staff() ? null : store.portalEntry(account.id()).orElse(null);
        if (account.staff() ? !store.worksHere(account.id()) : contact == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Token token = Token.fresh();
        store.insert(token, account.id(), contact, factor, browser, now);
        return Optional.of(token);
    }

    Optional<SignedIn> find(Token token) {
        return found(token).map(Found::person);
    }

    /** Deliberately without a transaction: see {@link SessionStore#find}. */
    Optional<Found> found(Token token) {
        Instant now = clock.instant();
        Optional<Found> found = store.find(token, begunAfter(now), seenAfter(now), now);
        found.map(Found::person)
                .filter(session -> session.seenAt().plus(SEEN_AT_MOST_EVERY).isBefore(now))
                .ifPresent(session -> store.seen(session.sessionId(), now));
        return found;
    }

    /** Shows another portal of the same person, who then has to prove again that it is them. */
    @Transactional
    public void enter(SignedIn person, long contact) {
        if (person.portals().stream().noneMatch(portal -> portal.contactId() == contact)) {
            throw new NotFound();
        }
        store.move(person.sessionId(), contact);
        store.forgetProof(person.sessionId());
    }

    /**
     * The same session under a new secret: whoever has a copy of the old one has nothing.
     *
     * @throws NotFound if it ended meanwhile
     */
    @Transactional
    public Token renew(SignedIn person) {
        Token token = Token.fresh();
        if (!store.renew(person.sessionId(), token)) {
            throw new NotFound();
        }
        return token;
    }

    /** Whether it had not ended before. */
    @Transactional
    public boolean end(long session) {
        return ends.end(session);
    }

    /** Whether this person had that session, and it had not ended before. */
    boolean end(long session, SignedIn person) {
        return ends.end(session, person.accountId());
    }

    /** Ends every session of the account, half ones too, but for the one named; that goes on without its proof. */
    @Transactional
    public void endAll(long account, @Nullable Long except) {
        // first, because whoever passes at this moment holds it, and has a session a moment later
        pending.deleteOf(account);
        ends.endOfAccount(account, except);
        store.forgetProofs(account);
    }

    /** As {@link #endAll}, and of the account's browsers none is known any more but the one at hand. */
    @Transactional
    public void endAllAndForget(long account, @Nullable Long except, @Nullable Browser here) {
        endAll(account, except);
        devices.forget(account, here);
    }

    /** Ends every session of the account, half ones too, and no browser of it is known any more. */
    @Transactional
    public void endAllAndForget(long account) {
        endAllAndForget(account, null, null);
    }

    /** Whether it has not ended since the request came. */
    boolean stands(SignedIn person) {
        return store.exists(person.sessionId());
    }

    /** Ends every other session of this person, half ones too. This one goes on as it is, with its proof. */
    @Transactional
    public void endOthers(SignedIn person) {
        pending.deleteOf(person.accountId());
        ends.endOfAccount(person.accountId(), person.sessionId());
    }

    @Transactional
    public void endAllOfContact(long contact) {
        ends.endOfContact(contact);
    }

    /** Removes what has ended by itself, half sessions too. */
    @Transactional
    public void tidy() {
        ends.tidy(begunAfter(), seenAfter());
        pending.deleteExpired(clock.instant());
    }

    /** Whatever began earlier has ended by itself. */
    Instant begunAfter() {
        return begunAfter(clock.instant());
    }

    /** Whatever was seen last before has ended by itself. */
    Instant seenAfter() {
        return seenAfter(clock.instant());
    }

    private Instant begunAfter(Instant now) {
        return now.minus(settings.current().sessions().absolute());
    }

    private Instant seenAfter(Instant now) {
        return now.minus(settings.current().sessions().idle());
    }
}
