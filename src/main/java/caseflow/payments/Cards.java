package caseflow.payments;

import caseflow.activity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The door to whether, and what, can be paid by card at all. */
@Service
public class Cards {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Memory(CardTerms terms, Instant until) {}

    private final CardGateway gateway;
    private final TermsStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable Memory memory;

    Cards(CardGateway gateway, TermsStore store, ApplicationEventPublisher events, Clock clock) {
        this.gateway = gateway;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the firm takes cards. */
    public boolean taken() {
        return gateway.configured();
    }

    /** The key the payer's browser shows the provider. */
    public String publishableKey() {
        return gateway.publishableKey();
    }

    /** Where the provider's script comes from. */
    public String script() {
        return gateway.script();
    }

    /** What a page with the provider's form may load from where. */
    public CardSources sources() {
        return gateway.sources();
    }

    public CardAccount account() {
        return gateway.account();
    }

    /** The least that can be paid by card in the currency of that amount. */
    public Money minimum(Money like) {
        return gateway.minimum(like);
    }

    /** Whether that amount can be paid by card. */
    public boolean take(Money amount) {
        return taken() && express(amount) && !amount.isLessThan(gateway.minimum(amount));
    }

    /** Whether the provider knows such an amount of that currency. */
    public boolean express(Money amount) {
        return gateway.expressible(amount);
    }

    /** Every page on which something can be paid asks for them, so they are remembered for a few seconds. */
    @Transactional(readOnly = true)
    public CardTerms terms() {
        Memory known = memory;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.until)) {
            return known.terms;
        }
        CardTerms terms = store.read();
        memory = new Memory(terms, now.plus(REMEMBERED));
        return terms;
    }

    /** A page read before the change was committed may have remembered what was. */
    @TransactionalEventListener
    public void forget(CardTermsChanged committed) {
        memory = null;
    }

    /** @throws CardTermsChangedMeanwhile if somebody else was faster */
    @Transactional
    public void change(CardTerms terms, Actor actor) {
        if (!store.write(terms)) {
            throw new CardTermsChangedMeanwhile();
        }
        memory = null;
        events.publishEvent(new CardTermsChanged(actor));
    }
}
