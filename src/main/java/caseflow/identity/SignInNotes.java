package caseflow.identity;

import caseflow.identity.SignInFact.What;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Who came in and how, and who could not, for the trail. */
@Component
class SignInNotes {

    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Executor background;

    SignInNotes(
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            @Qualifier("applicationTaskExecutor") Executor background) {
        this.events = events;
        this.transaction = transaction;
        this.background = background;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void cameIn(Account account, Factor factor, Browser browser) {
        events.publishEvent(fact(account, What.by(factor), browser));
    }

    /** In the background, so that the answer takes as long for an address nobody has (ID-3). */
    void refused(Account account, Browser browser) {
        background.execute(() ->
                transaction.executeWithoutResult(status -> events.publishEvent(fact(account, What.REFUSED, browser))));
    }

    private static SignInFact fact(Account account, What what, Browser browser) {
        return new SignInFact(account.actor(browser.address()), account.name(), what);
    }
}
