package caseflow.payments;

import caseflow.clients.ClientScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, all at once or not at all, what an intent tells that is not in the books yet. */
@Service
class Bookkeeping {

    private final AttemptStore attempts;
    private final CardEntryStore entries;
    private final RefundStore refunds;
    private final DisputeStore disputes;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bookkeeping(
            AttemptStore attempts,
            CardEntryStore entries,
            RefundStore refunds,
            DisputeStore disputes,
            Reviews reviews,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.entries = entries;
        this.refunds = refunds;
        this.disputes = disputes;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void book(Attempt attempt, Intent intent) {
        Instant now = clock.instant();
        for (CardEntry fact : intent.facts()) {
            entries.add(attempt, fact, now).ifPresent(entry -> tell(attempt, entry, fact, intent));
        }
        intent.refunds().forEach(refund -> refunds.heard(attempt, refund));
        intent.disputes().forEach(dispute -> note(attempt, dispute, intent.card()));
        intent.refused().forEach(charge -> disputes.declined(attempt, charge, now));
        AttemptState state = attempt.state().after(intent);
        ClientScope scope = ClientScope.of(attempt.basket().client());
        // last: whoever starts a payment locks what is paid before the attempt, and so do those who listen
        if (state == attempt.state()) {
            attempts.checked(attempt.id(), now, scope);
        } else {
            attempts.move(attempt, state, now);
        }
    }

    private void tell(Attempt attempt, long entry, CardEntry fact, Intent intent) {
        events.publishEvent(
                new CardMoneyMoved(entry, attempt, fact, payable(fact, intent, attempt), intent.answerBy(fact)));
        if (fact.kind() == CardEntry.Kind.RECEIVED && !fact.amount().equals(attempt.amount())) {
            reviews.report(new Finding(Finding.Kind.AMOUNT, fact.key(), attempt.id(), fact.amount()));
        }
        if (fact.kind() == CardEntry.Kind.REFUND_FAILED) {
            reviews.report(new Finding(Finding.Kind.REFUND_FAILED, fact.key(), attempt.id(), fact.amount()));
        }
    }

    /** What a refund made here was said to be for. */
    private @Nullable Long payable(CardEntry fact, Intent intent, Attempt attempt) {
        List<Long> requests = intent.refunds().stream()
                .filter(refund -> fact.key().startsWith(refund.id()))
                .map(Intent.Returned::request)
                .filter(Objects::nonNull)
                .toList();
        return requests.isEmpty()
                ? null
                : refunds.find(requests.get(0), ClientScope.of(attempt.basket().client()))
                        .map(Refund::payable)
                        .orElse(null);
    }

    private void note(Attempt attempt, Dispute dispute, String card) {
        disputes.save(attempt, dispute);
        if (dispute.state().decided()) {
            reviews.decided(dispute);
        } else {
            reviews.report(attempt, dispute, card);
        }
    }
}
