package caseflow.payments;

import caseflow.activity.Actor;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to whether, and what, can be paid by card at all. */
@Service
public class Cards {

    private final CardGateway gateway;
    private final TermsStore store;
    private final ApplicationEventPublisher events;

    Cards(CardGateway gateway, TermsStore store, ApplicationEventPublisher events) {
        this.gateway = gateway;
        this.store = store;
        this.events = events;
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
        return taken() && gateway.expressible(amount) && !amount.isLessThan(gateway.minimum(amount));
    }

    @Transactional(readOnly = true)
    public CardTerms terms() {
        return store.read();
    }

    /** @throws CardTermsChangedMeanwhile if somebody else was faster */
    @Transactional
    public void change(CardTerms terms, Actor actor) {
        if (!store.write(terms)) {
            throw new CardTermsChangedMeanwhile();
        }
        events.publishEvent(new CardTermsChanged(actor));
    }
}
