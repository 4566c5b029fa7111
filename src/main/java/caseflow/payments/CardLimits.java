package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.database.RowScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Thieves try out stolen cards where they can; here a payer may have so many refused in an hour and no more. */
@Component
class CardLimits {

    private static final int DECLINES = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final DisputeStore store;
    private final TransactionOperations transaction;
    private final RowScope rows;
    private final Clock clock;

    CardLimits(DisputeStore store, TransactionOperations transaction, RowScope rows, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws TooManyCards if they have used them up */
    void check(Actor payer) {
        if (usedUp(payer)) {
            throw new TooManyCards();
        }
    }

    boolean usedUp(Actor payer) {
        return usedUp(Objects.requireNonNull(payer.accountId(), "a payer is signed in"));
    }

    /** Counts what they tried at all their clients. */
    boolean usedUp(long account) {
        Instant since = clock.instant().minus(WITHIN);
        try (var bound = rows.enterFirm()) {
            return transaction.execute(status -> store.declinesOf(account, since)) >= DECLINES;
        }
    }
}
