package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is to be sent back before anybody outside hears of it. */
@Service
@Transactional
class RefundRequests {

    private final AttemptStore attempts;
    private final RefundStore store;
    private final CardEntryStore entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefundRequests(
            AttemptStore attempts,
            RefundStore store,
            CardEntryStore entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.store = store;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** @return empty if it was asked for before */
    public Optional<Refund> ask(RefundWish wish, ClientScope scope, Actor actor) {
        // one at a time, so that two refunds cannot both take the last of it
        AttemptId id = wish.attempt();
        Attempt attempt = attempts.lock(id, scope).orElseThrow(NotFound::new);
        CardPayment payment = CardPayment.of(attempt, entries.of(id, scope), store.of(id, scope));
        if (payment.asked(wish.key())) {
            return Optional.empty();
        }
        if (payment.unanswered() && !wish.again()) {
            throw new RefundUnanswered();
        }
        if (wish.amount().isGreaterThan(payment.refundable())) {
            throw new RefundExceedsReceived(wish.amount(), payment.refundable());
        }
        long asked = store.ask(attempt, wish, clock.instant(), actor);
        events.publishEvent(new RefundAsked(
                actor, attempt.basket().client(), id, attempt.basket().description(), wish.amount()));
        return store.find(asked, scope);
    }

    public void refused(Refund refund, String failure, ClientScope scope) {
        store.refused(refund.id(), failure, scope);
    }

    /** The refund, if it is still without an answer. */
    @Transactional(readOnly = true)
    public Optional<Refund> unanswered(Refund refund, ClientScope scope) {
        return store.find(refund.id(), scope).filter(now -> now.state() == RefundState.ASKED);
    }

    @Transactional(readOnly = true)
    public Optional<String> intent(Refund refund, ClientScope scope) {
        return attempts.find(refund.attempt(), scope).map(Attempt::intent);
    }
}
