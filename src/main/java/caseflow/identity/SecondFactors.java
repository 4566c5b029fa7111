package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to second factors that count. How one comes to count: {@link Enrolments}, {@link OwnPasskeys}. */
@Service
@Transactional
public class SecondFactors {

    private final AppCodes apps;
    private final HeldFactors held;
    private final RecoveryCodes recovery;
    private final FactorRules rules;
    private final FactorNews news;
    private final AccountStore accounts;
    private final Sessions sessions;

    SecondFactors(
            AppCodes apps,
            HeldFactors held,
            RecoveryCodes recovery,
            FactorRules rules,
            FactorNews news,
            AccountStore accounts,
            Sessions sessions) {
        this.apps = apps;
        this.held = held;
        this.recovery = recovery;
        this.rules = rules;
        this.news = news;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public FactorState state(SignedIn person) {
        Account account = account(person.accountId());
        long id = account.id();
        return new FactorState(rules.of(account), apps.since(id).orElse(null), recovery.left(id), held.passkeys(id));
    }

    @Transactional(readOnly = true)
    public boolean enrolled(long accountId) {
        return held.any(accountId);
    }

    /**
     * Of two at once, the one after the other: those of the first die too.
     *
     * @throws NotFound if there is no second factor that they would be for, or the session has ended
     */
    public List<RecoveryCode> renew(SignedIn person, String address) {
        Account account = accounts.lock(person.accountId());
        if (!sessions.stands(person) || !apps.enrolled(account.id())) {
            throw new NotFound();
        }
        news.renewed(account, address);
        return recovery.renew(account.id());
    }

    /**
     * Takes the app away, and ends every other session: it may have begun by an app that somebody else holds.
     *
     * @throws FactorRequired if this person needs one, and has no passkey
     */
    public void remove(SignedIn person, String address) {
        Account account = accounts.lock(person.accountId());
        if (rules.of(account).required() && !held.passkey(account.id())) {
            throw new FactorRequired();
        }
        if (apps.remove(account.id())) {
            sessions.endOthers(person);
            news.removed(account, address);
        }
    }

    /**
     * For somebody who has lost the app and the recovery codes, or the passkeys: takes both away, and ends every session.
     * Nothing happens where there is none.
     */
    public void reset(long accountId, Actor actor) {
        // whoever adds one at this moment waits, and then finds their session ended
        Account account = accounts.lock(accountId);
        if (held.removeAll(accountId)) {
            sessions.endAllAndForget(accountId);
            news.reset(account, actor);
        }
    }

    private Account account(long id) {
        return accounts.find(id).orElseThrow(NotFound::new);
    }
}
