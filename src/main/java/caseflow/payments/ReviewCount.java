package caseflow.payments;

import caseflow.web.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How much is on the review list. Every page of the firm shows it, so it is remembered for a few seconds. */
@Component
class ReviewCount implements Waiting {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Memory(int count, Instant until) {}

    private final ReviewStore store;
    private final Clock clock;
    private volatile @Nullable Memory memory;

    ReviewCount(ReviewStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String entry() {
        return "cards";
    }

    @Override
    public int count() {
        Memory known = memory;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.until)) {
            return known.count;
        }
        int count = store.count();
        memory = new Memory(count, now.plus(REMEMBERED));
        return count;
    }

    @TransactionalEventListener
    public void forget(ReviewsChanged committed) {
        memory = null;
    }
}
