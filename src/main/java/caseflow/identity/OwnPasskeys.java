package caseflow.identity;

import caseflow.identity.passkey.Passkey;
import caseflow.identity.passkey.Passkeys;
import caseflow.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to somebody's own passkeys. */
@Service
@Transactional
class OwnPasskeys {

    private final AccountStore accounts;
    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final FactorRules rules;
    private final AppCodes apps;
    private final Sessions sessions;
    private final FactorNews news;

    OwnPasskeys(
            AccountStore accounts,
            Passkeys passkeys,
            PasskeyCheck check,
            FactorRules rules,
            AppCodes apps,
            Sessions sessions,
            FactorNews news) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.check = check;
        this.rules = rules;
        this.apps = apps;
        this.sessions = sessions;
        this.news = news;
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(SignedIn person) {
        return passkeys.of(person.accountId());
    }

    /** @throws NotFound if it is not theirs */
    @Transactional(readOnly = true)
    public Passkey find(SignedIn person, long id) {
        return of(person).stream()
                .filter(passkey -> passkey.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the account stays as safe without it as the firm asks. */
    @Transactional(readOnly = true)
    public boolean removable(SignedIn person, Passkey passkey) {
        long account = person.accountId();
        return !rules.of(accounts.find(account).orElseThrow()).required()
                || !passkey.here()
                || apps.enrolled(account)
                || passkeys.good(account) > 1;
    }

    /**
     * Makes a passkey count, and ends every other session: nobody showed one there.
     *
     * @return false if it is not what was asked for
     * @throws FactorNotOffered if the firm has no second factor for its contacts
     */
    public boolean add(SignedIn person, Optional<Token> token, PasskeyForm form, String name, String address) {
        Account account = accounts.lock(person.accountId());
        if (!rules.of(account).offered()) {
            throw new FactorNotOffered();
        }
        PasskeyLimit.check(passkeys.of(account.id()));
        boolean added = sessions.stands(person) && check.added(account, token, form, name);
        if (added) {
            sessions.endOthers(person);
            news.passkeyAdded(account, name, address);
        }
        return added;
    }

    /**
     * Takes it away, and ends every other session: it may have begun by a device that somebody else holds.
     *
     * @throws NotFound if it is not theirs
     * @throws FactorRequired if this person needs a second factor, and it is the last
     */
    public void remove(SignedIn person, long id, String address) {
        Account account = accounts.lock(person.accountId());
        Passkey passkey = find(person, id);
        if (!removable(person, passkey)) {
            throw new FactorRequired();
        }
        passkeys.remove(account.id(), id);
        sessions.endOthers(person);
        news.passkeyRemoved(account, passkey.name(), address);
    }
}
