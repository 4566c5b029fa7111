package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Paying by card, from the click to the provider's last word. None of it may be called within a transaction: the provider
 * takes its time.
 */
@Service
public class Checkouts {

    /** How often another payment may turn out to be in the way before we give up. */
    private static final int TRIES = 4;

    /** How long the provider remembers a key, less a good hour. */
    private static final Duration KEY_REMEMBERED = Duration.ofHours(22);

    private final CardGateway gateway;
    private final Cards cards;
    private final Attempts attempts;
    private final Settlements settlements;
    private final CardLimits limits;
    private final TransactionOperations transaction;
    private final Clock clock;

    Checkouts(
            CardGateway gateway,
            Cards cards,
            Attempts attempts,
            Settlements settlements,
            CardLimits limits,
            TransactionOperations transaction,
            Clock clock) {
        this.gateway = gateway;
        this.cards = cards;
        this.attempts = attempts;
        this.settlements = settlements;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens the form, or goes on with what is open.
     *
     * @param priced locks what is to be paid and says what is open on it; called within a transaction, maybe repeatedly
     * @return the form to fill in; or, where the money is on its way or has come, that
     * @throws NotPayableByCard if the provider cannot take the amount
     * @throws CardPaymentUnderWay if a part of it is being paid otherwise
     * @throws TooManyCards if too many cards of this payer were refused
     * @throws CardsUnreachable if the provider does not answer; the attempt may be continued
     */
    public Checkout open(Supplier<Basket> priced, Actor payer) {
        limits.check(payer);
        for (int i = 0; i < TRIES; i++) {
            Wanted wanted = reserve(priced, payer);
            Optional<Checkout> checkout = proceed(wanted);
            if (checkout.isPresent()) {
                return checkout.get();
            }
        }
        throw new CardPaymentUnderWay(reserve(priced, payer).basket.description());
    }

    private record Wanted(Basket basket, List<Attempt> live) {

        /** The attempt to go on with, unless others are in the way. */
        Optional<Attempt> own() {
            return live.size() == 1 && live.get(0).about(basket) ? Optional.of(live.get(0)) : Optional.empty();
        }
    }

    private Wanted reserve(Supplier<Basket> priced, Actor payer) {
        return transaction.execute(status -> {
            Basket basket = priced.get();
            if (!cards.take(basket.total())) {
                throw new NotPayableByCard(basket.total());
            }
            return new Wanted(basket, attempts.reserve(basket, payer));
        });
    }

    /** @return empty if the way had to be cleared first */
    private Optional<Checkout> proceed(Wanted wanted) {
        Optional<Attempt> own = wanted.own();
        if (own.isEmpty()) {
            wanted.live.forEach(this::retire);
            return Optional.empty();
        }
        Intent intent = intent(own.get());
        Attempt attempt = attempts.find(own.get().id(), ClientScope.of(wanted.basket.client()))
                .orElseThrow();
        if (intent.status() == Intent.Status.OPEN && !attempt.basket().equals(wanted.basket)) {
            attempt = attempts.reprice(attempt, wanted.basket);
        }
        if (intent.status() == Intent.Status.OPEN && !intent.amount().equals(attempt.amount())) {
            intent = gateway.reprice(intent.id(), attempt.amount());
        }
        if (intent.status() == Intent.Status.OPEN) {
            return Optional.of(Checkout.form(attempt, intent));
        }
        Attempt settled = settlements.apply(intent).orElse(attempt);
        return settled.state() == AttemptState.ABANDONED ? Optional.empty() : Optional.of(Checkout.of(settled, intent));
    }

    /** The provider's word on an attempt. The first question is repeated with the same key until it is answered. */
    private Intent intent(Attempt attempt) {
        String known = attempt.intent();
        if (known != null) {
            return gateway.find(known).orElseGet(() -> Intent.gone(known, attempt));
        }
        Instant forgotten = attempt.openedAt().plus(KEY_REMEMBERED);
        Optional<Intent> lost = clock.instant().isBefore(forgotten) ? Optional.empty() : gateway.search(attempt.id());
        Intent intent = lost.orElseGet(() -> gateway.create(attempt));
        attempts.adopt(attempt, intent);
        return intent;
    }

    /**
     * Asks the provider how it went, and books it.
     *
     * @throws NotFound if there is no such attempt in scope
     */
    public Checkout refresh(AttemptId id, ClientScope scope) {
        Attempt attempt = attempts.find(id, scope).orElseThrow(NotFound::new);
        Intent intent = intent(attempt);
        Attempt settled = settlements.apply(intent).orElse(attempt);
        return Checkout.of(settled, intent);
    }

    /**
     * Ends whatever is being paid for that thing, so that something else can be done about it.
     *
     * @throws CardPaymentArrived if the money had come already; it is booked
     * @throws CardPaymentUnderWay if the bank has it in hand
     */
    public void abandon(long payable, ClientScope scope) {
        for (Attempt live : attempts.live(List.of(payable), scope)) {
            if (retire(live) == AttemptState.RECEIVED) {
                throw new CardPaymentArrived(live.basket().description());
            }
        }
    }

    /** @return {@link AttemptState#ABANDONED}, or {@link AttemptState#RECEIVED} if the money was faster */
    AttemptState retire(Attempt attempt) {
        Intent intent = intent(attempt);
        if (intent.status() == Intent.Status.OPEN) {
            intent = gateway.cancel(intent.id());
        }
        AttemptState state = settlements.apply(intent).map(Attempt::state).orElseThrow();
        if (!state.ended()) {
            throw new CardPaymentUnderWay(attempt.basket().description());
        }
        return state;
    }
}
