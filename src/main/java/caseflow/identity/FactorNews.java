package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.identity.FactorFact.What;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a change to a second factor: the person by mail, the firm by the trail. */
@Component
class FactorNews {

    private final FactorLetters letters;
    private final ApplicationEventPublisher events;

    FactorNews(FactorLetters letters, ApplicationEventPublisher events) {
        this.letters = letters;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enrolled(Account account, @Nullable String address) {
        letters.enrolled(account);
        publish(account.actor(address), account, What.ENROLLED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void replaced(Account account, @Nullable String address) {
        letters.replaced(account);
        publish(account.actor(address), account, What.REPLACED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void renewed(Account account, @Nullable String address) {
        letters.renewed(account);
        publish(account.actor(address), account, What.RENEWED);
    }

    /** @param left how many codes are left */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recovered(Account account, int left, @Nullable String address) {
        letters.recovered(account, left);
        publish(account.actor(address), account, What.RECOVERED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(Account account, @Nullable String address) {
        letters.removed(account);
        publish(account.actor(address), account, What.REMOVED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reset(Account account, Actor actor) {
        letters.reset(account);
        publish(actor, account, What.RESET);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void passkeyAdded(Account account, String name, @Nullable String address) {
        letters.passkeyAdded(account, name);
        publish(account.actor(address), account, What.PASSKEY_ADDED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void passkeyRemoved(Account account, String name, @Nullable String address) {
        letters.passkeyRemoved(account, name);
        publish(account.actor(address), account, What.PASSKEY_REMOVED);
    }

    /** Tells the owner that somebody has the password and tries codes. */
    @Transactional
    public void tried(Account account) {
        letters.tried(account);
    }

    private void publish(Actor actor, Account account, What what) {
        events.publishEvent(new FactorFact(actor, account.name(), what));
    }
}
