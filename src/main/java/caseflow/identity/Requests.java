package caseflow.identity;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Mails that somebody who has not signed in may ask for. They are written in the background, so that the answer takes as
 * long for an address nobody has (ID-3), and no more often than {@link Throttle} lets them.
 */
@Component
public class Requests {

    static final int FREE_OF_MAILS = 3;

    private final Accounts accounts;
    private final Throttle throttle;
    private final Executor background;

    Requests(Accounts accounts, Throttle throttle, @Qualifier("applicationTaskExecutor") Executor background) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.background = background;
    }

    void signInLink(String email, String address) {
        mail(email, address, () -> accounts.mailSignInLink(email));
    }

    void forgotten(String email, String address) {
        mail(email, address, () -> accounts.forgotten(email));
    }

    /**
     * Has a letter written, unless too many were asked for.
     *
     * @param email whose mailbox it goes to
     * @param address the network address it is asked for from
     * @param letter what writes it; on another thread, so with nobody's row scope
     */
    public void mail(String email, String address, Runnable letter) {
        background.execute(() -> {
            if (may(email, address)) {
                letter.run();
            }
        });
    }

    private boolean may(String email, String address) {
        return throttle.enter(Throttle.Key.address(address), Throttle.Key.mails(email, FREE_OF_MAILS))
                .isZero();
    }
}
