package caseflow.payments;

import caseflow.activity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Thieves try out stolen cards where they can; here a payer may have so many refused in an hour and no more. */
@Component
class CardLimits {

    private static final int DECLINES = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final DisputeStore store;
    private final Clock clock;

    CardLimits(DisputeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws TooManyCards if they have used them up */
    @Transactional(readOnly = true)
    public void check(Actor payer) {
        if (usedUp(Objects.requireNonNull(payer.accountId(), "a payer is signed in"))) {
            throw new TooManyCards();
        }
    }

    @Transactional(readOnly = true)
    public boolean usedUp(long account) {
        return store.declinesOf(account, clock.instant().minus(WITHIN)) >= DECLINES;
    }
}
