package caseflow.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the provider tells us: kept at once, seen to afterwards. */
@Service
@Transactional
public class Inbox {

    /** Longer than anybody waits for the provider. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(90);

    private final NoticeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(NoticeStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps it, unless it is known. Whoever works on the inbox hears of it after the commit. */
    public void receive(Notice notice) {
        if (store.add(notice, clock.instant())) {
            events.publishEvent(new NoticeKept());
        }
    }

    @Transactional(readOnly = true)
    public InboxState state() {
        return store.state();
    }

    Optional<Lease> lease() {
        Instant now = clock.instant();
        return store.lease(now, now.plus(LEASE));
    }

    void done(List<String> notices, String outcome) {
        store.done(notices, outcome, clock.instant());
    }

    /** To be tried again, ever more rarely. */
    void failed(Lease lease, String outcome) {
        Duration wait = Duration.ofSeconds(10L << Math.min(lease.tries(), 9));
        Duration longest = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        store.failed(lease.events(), outcome, clock.instant().plus(longest));
    }

    int tidy() {
        return store.forget(clock.instant().minus(KEPT));
    }
}
