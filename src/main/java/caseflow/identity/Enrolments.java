package caseflow.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to enrolling an app, the first or another in its place, for whoever is signed in. */
@Service
@Transactional
public class Enrolments {

    private final EnrolmentStore store;
    private final AppCodes apps;
    private final Enrolling enrolling;
    private final FactorRules rules;
    private final AccountStore accounts;
    private final Sessions sessions;

    Enrolments(
            EnrolmentStore store,
            AppCodes apps,
            Enrolling enrolling,
            FactorRules rules,
            AccountStore accounts,
            Sessions sessions) {
        this.store = store;
        this.apps = apps;
        this.enrolling = enrolling;
        this.rules = rules;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Makes a secret for this session to enrol; an older one dies.
     *
     * @throws FactorNotOffered if the firm has none for its contacts
     */
    public void begin(SignedIn person) {
        Account account = account(person);
        if (!rules.of(account).offered()) {
            throw new FactorNotOffered();
        }
        store.put(person.sessionId(), apps.seal(account.id(), Totp.fresh()));
    }

    /** The one begun in this session. */
    @Transactional(readOnly = true)
    public Optional<Totp> begun(SignedIn person) {
        return store.find(person.sessionId()).map(secret -> apps.open(person.accountId(), secret));
    }

    /** It never counted. */
    public void abandon(SignedIn person) {
        store.delete(person.sessionId());
    }

    /**
     * Makes it count, and no other any more; and ends every other session: nobody showed it there.
     *
     * @return the recovery codes; nothing if the code is wrong, or there is nothing to confirm
     */
    public Optional<List<RecoveryCode>> confirm(SignedIn person, String typed, String address) {
        // whoever takes factors away at this moment ends this session, and what was begun in it
        Account account = accounts.lock(person.accountId());
        return begun(person)
                .filter(app -> rules.of(account).offered())
                .flatMap(app -> apps.enrolled(account.id())
                        ? enrolling.replace(account, app, typed, address)
                        : enrolling.confirm(account, app, typed, address))
                .map(codes -> {
                    store.delete(person.sessionId());
                    sessions.endOthers(person);
                    return codes;
                });
    }

    private Account account(SignedIn person) {
        return accounts.find(person.accountId()).orElseThrow();
    }
}
