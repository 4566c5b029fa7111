package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.database.Memory;
import java.time.Clock;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The door to whether, and what, can be paid by card at all. */
@Service
public class Cards {

    private final CardGateway gateway;
    private final TermsStore store;
    private final ApplicationEventPublisher events;
    private final Memory<CardTerms> memory;

    Cards(CardGateway gateway, TermsStore store, ApplicationEventPublisher events, Clock clock) {
        this.gateway = gateway;
        this.store = store;
        this.events = events;
        memory = new Memory<>(store::read, clock);
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
        return memory.recall();
    }

    /** A page read before the change was committed may have remembered what was. */
    @TransactionalEventListener
    public void forget(CardTermsChanged committed) {
        memory.forget();
    }

    /** @throws CardTermsChangedMeanwhile if somebody else was faster */
    @Transactional
    public void change(CardTerms terms, Actor actor) {
        if (!store.write(terms)) {
            throw new CardTermsChangedMeanwhile();
        }
        memory.forget();
        events.publishEvent(new CardTermsChanged(actor));
    }
}
