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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Checkouts.class);

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
        try (var patience = gateway.patience()) {
            for (int i = 0; i < TRIES; i++) {
                Optional<Checkout> checkout = proceed(reserve(priced, payer));
                if (checkout.isPresent()) {
                    return checkout.get();
                }
            }
        } catch (CardsUnreachable silent) {
            throw silent.during("payments.unreachable.open");
        }
        throw new CardPaymentUnderWay(reserve(priced, payer).basket.description());
    }

    private record Wanted(Basket basket, Actor payer, List<Attempt> live) {

        /** The attempt that is about the same things, unless others are in the way. */
        Optional<Attempt> same() {
            return live.size() == 1 && live.get(0).about(basket) ? Optional.of(live.get(0)) : Optional.empty();
        }

        /** A form says what it takes and whose it is, so it is never changed once it may be open. */
        boolean suits(Attempt attempt) {
            return attempt.basket().equals(basket) && attempt.payableBy(payer);
        }
    }

    private Wanted reserve(Supplier<Basket> priced, Actor payer) {
        return transaction.execute(status -> {
            Basket basket = priced.get();
            if (!cards.take(basket.total())) {
                throw new NotPayableByCard(basket.total());
            }
            return new Wanted(basket, payer, attempts.reserve(basket, payer));
        });
    }

    /** @return empty if the way had to be cleared first */
    private Optional<Checkout> proceed(Wanted wanted) {
        Optional<Attempt> same = wanted.same();
        if (same.isEmpty()) {
            wanted.live.forEach(this::retire);
            return Optional.empty();
        }
        Attempt attempt = same.get();
        Optional<Intent> asked = intent(attempt);
        if (asked.isEmpty() && wanted.suits(attempt)) {
            throw new NotPayableByCard(attempt.amount());
        }
        return asked.flatMap(intent -> proceed(wanted, attempt, intent));
    }

    private Optional<Checkout> proceed(Wanted wanted, Attempt attempt, Intent intent) {
        boolean asWritten = intent.amount().equals(attempt.amount());
        if (intent.status() == Intent.Status.OPEN && asWritten && wanted.suits(attempt)) {
            return Optional.of(Checkout.form(attempt, intent));
        }
        Intent ended = ended(intent);
        Attempt settled = settlements.apply(ended).orElse(attempt);
        return settled.state() == AttemptState.ABANDONED ? Optional.empty() : Optional.of(Checkout.of(settled, ended));
    }

    /**
     * The provider's word on an attempt. The first question is repeated with the same key until it is answered.
     *
     * @return empty if the provider will not take such a payment; the attempt has come to its end then
     */
    private Optional<Intent> intent(Attempt attempt) {
        String known = attempt.intent();
        if (known != null) {
            return Optional.of(gateway.find(known).orElseGet(() -> Intent.gone(known, attempt)));
        }
        Instant forgotten = attempt.openedAt().plus(KEY_REMEMBERED);
        Optional<Intent> lost = clock.instant().isBefore(forgotten) ? Optional.empty() : gateway.search(attempt.id());
        Optional<Intent> intent = lost.or(() -> gateway.create(attempt));
        intent.ifPresentOrElse(made -> attempts.adopt(attempt, made), () -> attempts.giveUp(attempt));
        return intent;
    }

    /** As it is once it cannot be paid any more. */
    private Intent ended(Intent intent) {
        return intent.status() == Intent.Status.OPEN ? gateway.cancel(intent.id()) : intent;
    }

    /**
     * As it is written down here: the provider is not asked.
     *
     * @throws NotFound if there is no such attempt in scope
     */
    public Checkout known(AttemptId id, ClientScope scope, Actor payer) {
        Attempt attempt = attempts.find(id, scope).orElseThrow(NotFound::new);
        return limited(Checkout.of(attempt), payer);
    }

    /**
     * Asks the provider how it went, and books it.
     *
     * @throws NotFound if there is no such attempt in scope
     */
    public Checkout refresh(AttemptId id, ClientScope scope, Actor payer) {
        Attempt attempt = attempts.find(id, scope).orElseThrow(NotFound::new);
        try (var patience = gateway.patience()) {
            return limited(follow(attempt).shownTo(payer), payer);
        } catch (CardsUnreachable silent) {
            throw silent.during("payments.unreachable.result");
        }
    }

    private Checkout limited(Checkout checkout, Actor payer) {
        return checkout.settled() || !limits.usedUp(payer) ? checkout : checkout.barred();
    }

    /** Where the provider says it stands; without keys nobody is asked. */
    Checkout follow(Attempt attempt) {
        if (!gateway.configured()) {
            return Checkout.of(attempt);
        }
        Optional<Intent> asked = intent(attempt);
        if (asked.isEmpty()) {
            return Checkout.ended(attempt);
        }
        Attempt settled = settlements.apply(asked.get()).orElse(attempt);
        return Checkout.of(settled, asked.get());
    }

    /**
     * Ends whatever is being paid for that thing, so that something else can be done about it.
     *
     * @throws CardPaymentArrived if the money had come already; it is booked
     * @throws CardPaymentUnderWay if the bank has it in hand
     */
    public void abandon(long payable, ClientScope scope) {
        try (var patience = gateway.patience()) {
            for (Attempt live : attempts.live(List.of(payable), scope)) {
                if (retire(live) == AttemptState.RECEIVED) {
                    throw new CardPaymentArrived(live.basket().description());
                }
            }
        } catch (CardsUnreachable silent) {
            throw silent.during("payments.unreachable.abandon");
        }
    }

    /** @return {@link AttemptState#ABANDONED}, or {@link AttemptState#RECEIVED} if the money was faster */
    AttemptState retire(Attempt attempt) {
        if (!gateway.configured()) {
            // should it be paid all the same, the money is found when there are keys again, and kept as a credit
            LOG.warn("card payment {} is closed without asking Stripe, because there are no keys", attempt.id());
            attempts.giveUp(attempt);
            return AttemptState.ABANDONED;
        }
        Optional<Intent> asked = intent(attempt);
        if (asked.isEmpty()) {
            return AttemptState.ABANDONED;
        }
        AttemptState state =
                settlements.apply(ended(asked.get())).map(Attempt::state).orElseThrow();
        if (!state.ended()) {
            throw new CardPaymentUnderWay(attempt.basket().description());
        }
        return state;
    }
}
