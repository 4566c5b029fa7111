package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to attempts as they are written down here; it never asks the provider. */
@Service
@Transactional
public class Attempts {

    private final AttemptStore store;
    private final CardEntryStore entries;
    private final Clock clock;

    Attempts(AttemptStore store, CardEntryStore entries, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Attempt> find(AttemptId id, ClientScope scope) {
        return store.find(id, scope);
    }

    /** What is being paid for any of these just now. */
    @Transactional(readOnly = true)
    public List<Attempt> live(List<Long> payables, ClientScope scope) {
        return payables.isEmpty() ? List.of() : store.live(payables, scope);
    }

    /**
     * Makes sure, within the transaction that has locked it, that nobody is paying it.
     *
     * @throws CardPaymentUnderWay if somebody is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireNone(long payable, ClientScope scope) {
        for (Attempt live : store.live(List.of(payable), scope)) {
            throw new CardPaymentUnderWay(live.basket().description());
        }
    }

    /**
     * Makes an attempt, unless there are live ones for any of these things. The caller's transaction has locked what is to
     * be paid.
     *
     * @return the new attempt alone, or those that there are
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Attempt> reserve(Basket basket, Actor payer) {
        ClientScope scope = ClientScope.of(basket.client());
        List<Attempt> live = store.live(basket.payables(), scope);
        if (live.isEmpty()) {
            AttemptId made = store.insert(basket, payer, clock.instant());
            return List.of(store.find(made, scope).orElseThrow());
        }
        return live;
    }

    /** Notes the intent of an attempt; in a transaction of its own, because it locks the attempt before anything else. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Attempt adopt(Attempt attempt, Intent intent) {
        ClientScope scope = ClientScope.of(attempt.basket().client());
        store.adopt(attempt.id(), intent.id(), scope);
        return store.find(attempt.id(), scope).orElseThrow();
    }

    /** Ends an attempt that the provider has nothing of, or that nobody can ask about. */
    void giveUp(Attempt attempt) {
        store.move(attempt, AttemptState.ABANDONED, clock.instant());
    }

    @Transactional(readOnly = true)
    Optional<Attempt> owner(String intent) {
        return store.find(intent, ClientScope.ALL);
    }

    /** Whose intent it is: by its id, or, where our word on it was lost, by what we had told the provider. */
    Optional<Attempt> owner(Intent intent) {
        Optional<Attempt> known = store.find(intent.id(), ClientScope.ALL);
        if (known.isPresent() || intent.attempt() == null) {
            return known;
        }
        return store.find(intent.attempt(), ClientScope.ALL)
                .filter(attempt -> attempt.intent() == null)
                .map(attempt -> adopt(attempt, intent));
    }

    @Transactional(readOnly = true)
    boolean booked(Intent intent) {
        return entries.knows(intent.id(), ClientScope.ALL);
    }
}
