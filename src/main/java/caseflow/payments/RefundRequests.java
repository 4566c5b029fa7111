package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
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

    public Refund ask(
            AttemptId id, @Nullable Long payable, Money amount, String reason, ClientScope scope, Actor actor) {
        // one at a time, so that two refunds cannot both take the last of it
        Attempt attempt = attempts.lock(id, scope).orElseThrow(NotFound::new);
        Money left = CardPayment.of(attempt, entries.of(id, scope), store.of(id, scope))
                .refundable();
        if (amount.isGreaterThan(left)) {
            throw new RefundExceedsReceived(amount, left);
        }
        long asked = store.ask(attempt, payable, amount, reason, clock.instant(), actor);
        events.publishEvent(new RefundAsked(
                actor, attempt.basket().client(), id, attempt.basket().description(), amount));
        return store.find(asked, scope).orElseThrow();
    }

    public void refused(Refund refund, String failure, ClientScope scope) {
        store.refused(refund.id(), failure, scope);
    }

    @Transactional(readOnly = true)
    public Optional<String> intent(Refund refund, ClientScope scope) {
        return attempts.find(refund.attempt(), scope).map(Attempt::intent);
    }
}
