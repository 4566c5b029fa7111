package caseflow.identity;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Mails that somebody who has not signed in may ask for, no more often than {@link Throttle} lets them. They are written
 * in the background, so that the answer takes as long for an address nobody has (ID-3). They are counted before that, for
 * every address alike: whatever is asked for once too often starts nothing.
 */
@Component
public class Requests {

    static final int FREE_OF_MAILS = 3;

    private final Accounts accounts;
    private final AccountStore store;
    private final Throttle throttle;
    private final Executor background;

    Requests(
            Accounts accounts,
            AccountStore store,
            Throttle throttle,
            @Qualifier("applicationTaskExecutor") Executor background) {
        this.accounts = accounts;
        this.store = store;
        this.throttle = throttle;
        this.background = background;
    }

    void signInLink(String email, String address) {
        mail(Mailing.LINK, email, address, () -> accounts.mailSignInLink(email));
    }

    void forgotten(String email, String address) {
        mail(Mailing.RESET, email, address, () -> accounts.forgotten(email));
    }

    /**
     * Has a letter written, unless too many of its kind were asked for.
     *
     * @param email whose mailbox it goes to
     * @param address the network address it is asked for from
     * @param letter what writes it; on another thread, so with nobody's row scope
     */
    public void mail(Mailing what, String email, String address, Runnable letter) {
        if (throttle.enter(Throttle.Key.mailsFrom(what, address), Throttle.Key.mails(what, email))
                .isZero()) {
            background.execute(letter);
        }
    }

    /**
     * It came to whoever asked for it, so it counts no more.
     *
     * @param address the network address it is used from
     */
    public void used(Mailing what, String email, String address) {
        throttle.right(Throttle.Key.mails(what, email), Throttle.Key.mailsFrom(what, address));
    }

    /**
     * As {@link #used}, for a link that set a password. Guesses at the one before count no more either, so that the
     * new one may be said at once. Those at codes do: whoever reads the mailbox may lack the second factor.
     */
    void reset(Account account, String address) {
        used(Mailing.RESET, account.email(), address);
        throttle.forget(Throttle.Key.email(account.email()));
    }

    /** As {@link #used}, for a link that signed somebody in. */
    void used(MailedLink link, String address) {
        store.find(link.accountId()).ifPresent(account -> used(Mailing.LINK, account.email(), address));
    }
}
