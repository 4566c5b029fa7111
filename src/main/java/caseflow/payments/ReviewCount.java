package caseflow.payments;

import caseflow.database.Memory;
import caseflow.web.Waiting;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How much is on the review list. Every page of the firm shows it, so it is remembered for a few seconds. */
@Component
class ReviewCount implements Waiting {

    private final Memory<Integer> memory;

    ReviewCount(ReviewStore store, Clock clock) {
        memory = new Memory<>(store::count, clock);
    }

    @Override
    public String entry() {
        return "cards";
    }

    @Override
    public int count() {
        return memory.recall();
    }

    @TransactionalEventListener
    public void forget(ReviewsChanged committed) {
        memory.forget();
    }
}
