package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.settings.BankChanged.Deed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to where the firm is paid: a change is asked for, waits, and can be cancelled meanwhile. Whoever opens a page
 * to it asks for a fresh proof of identity first.
 */
@Service
@Transactional
public class BankDetails {

    private final BankStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankDetails(BankStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BankGuard guard() {
        return store.read();
    }

    /**
     * The first details count at once, others after the wait. Nothing happens where they are the ones in force.
     *
     * @param seen the {@link BankGuard#version()} that the person saw
     * @throws BankChangedMeanwhile if that is not the last any more, or one waits already
     */
    public void change(long seen, String details, Actor actor) {
        Instant now = clock.instant();
        BankGuard guard = lock(seen);
        String before = guard.details(now);
        refuse(guard.nextDetails(now));
        if (!before.equals(details)) {
            Instant effect = guard.effectOfDetails(now);
            store.add(details, null, effect, now, actor);
            events.publishEvent(new BankChanged(actor, Deed.DETAILS_ASKED, before, details, now, effect, ""));
        }
    }

    /**
     * How long changes wait from now on, or, if that is shorter, once the present wait is over.
     *
     * @throws BankChangedMeanwhile as above
     */
    public void wait(long seen, Duration wait, Actor actor) {
        if (wait.isNegative() || wait.compareTo(BankGuard.LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("no wait of " + wait);
        }
        Instant now = clock.instant();
        BankGuard guard = lock(seen);
        Duration before = guard.wait(now);
        refuse(guard.nextWait(now));
        if (!before.equals(wait)) {
            Instant effect = guard.effectOfWait(wait, now);
            store.add(null, wait, effect, now, actor);
            tell(Deed.WAIT_ASKED, before, wait, effect, actor);
        }
    }

    /** What waits is not to be; nothing happens if it counts already or was cancelled before. */
    public void cancel(long id, Actor actor) {
        Instant now = clock.instant();
        BankGuard guard = store.lock();
        guard.nextDetails(now).filter(next -> next.id() == id).ifPresent(next -> {
            store.cancel(id, now, actor);
            events.publishEvent(new BankChanged(
                    actor, Deed.DETAILS_CANCELLED, guard.details(now), next.value(), now, next.effectiveAt(), ""));
        });
        guard.nextWait(now).filter(next -> next.id() == id).ifPresent(next -> {
            store.cancel(id, now, actor);
            tell(Deed.WAIT_CANCELLED, guard.wait(now), next.value(), next.effectiveAt(), actor);
        });
    }

    private BankGuard lock(long seen) {
        BankGuard guard = store.lock();
        if (guard.version() != seen) {
            throw new BankChangedMeanwhile();
        }
        return guard;
    }

    private static void refuse(Optional<?> waiting) {
        if (waiting.isPresent()) {
            throw new BankChangedMeanwhile();
        }
    }

    private void tell(Deed deed, Duration before, Duration after, Instant effect, Actor actor) {
        String hours = Long.toString(after.toHours());
        events.publishEvent(
                new BankChanged(actor, deed, Long.toString(before.toHours()), hours, clock.instant(), effect, hours));
    }
}
