package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to the review list: what does not add up, until somebody has looked at it. */
@Service
@Transactional
public class Reviews {

    private final ReviewStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(ReviewStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Puts it on the list in the transaction that found it; what was found before is not found again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(Finding finding) {
        if (store.add(finding, clock.instant())) {
            events.publishEvent(new ReviewsChanged());
        }
    }

    /** The same for a dispute, of which whoever is told by mail hears once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void report(Attempt attempt, Dispute dispute, String card) {
        var finding = new Finding(Finding.Kind.DISPUTE, dispute.id(), attempt.id(), dispute.amount());
        if (store.add(finding, clock.instant())) {
            events.publishEvent(new ReviewsChanged());
            if (dispute.asks()) {
                events.publishEvent(new BankInquired(attempt, dispute, card));
            }
        }
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ReviewItem> open(int limit) {
        return store.open(limit);
    }

    /** Takes it off the list: somebody has seen to it. */
    public void settle(long id, Actor actor) {
        ReviewItem item = store.lock(id).orElseThrow(NotFound::new);
        store.settle(id, clock.instant(), actor.name());
        events.publishEvent(new ReviewsChanged());
        events.publishEvent(new ReviewSettled(actor, item.subject(), item.attempt()));
    }

    /** Takes a dispute off the list that the banks have decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    void decided(Dispute dispute) {
        store.settle(
                Finding.Kind.DISPUTE,
                dispute.id(),
                clock.instant(),
                Actor.system().name());
        events.publishEvent(new ReviewsChanged());
    }
}
