package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.Contacts;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts: making them, and the ways to a password. */
@Service
public class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final MailedLinks links;
    private final IdentityLetters letters;
    private final PasswordChange change;
    private final Contacts contacts;
    private final Clock clock;

    Accounts(
            AccountStore store,
            Passwords passwords,
            MailedLinks links,
            IdentityLetters letters,
            PasswordChange change,
            Contacts contacts,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.change = change;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * The contact's account: the one there is for that address, or a new one.
     *
     * @throws AddressOfStaff if it is how somebody at the firm signs in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Account forContact(String email, String name, Locale language) {
        Account account = found(store.ensure(email, name, language, clock.instant()));
        if (account.staff()) {
            throw new AddressOfStaff(email);
        }
        return account;
    }

    /**
     * An account for the staff, with the password the person chose.
     *
     * @throws AddressTaken if somebody signs in with that address already
     */
    @Transactional
    public Actor hire(String email, String name, Locale language, Role role, String password) {
        long id = store.insert(email, name, language, role, clock.instant()).orElseThrow(() -> new AddressTaken(email));
        store.setPassword(id, passwords.hash(password));
        return new Actor(Actor.Kind.STAFF, id, name, null);
    }

    /** As if the contact of that address had taken up the invitation with that password. */
    @Transactional
    public void admit(String email, String password) {
        Account account = store.find(email).orElseThrow();
        if (account.passwordHash() == null) {
            links.revoke(account.id(), LinkPurpose.INVITATION);
            change.make(account, password, null, null);
        } else {
            contacts.joined(account.id(), clock.instant());
        }
    }

    /** Mails a link to set a password, or says that another portal is open where there is a password already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(Account account, String client) {
        if (account.passwordHash() == null) {
            letters.invitation(account, client, links.issue(account.id(), LinkPurpose.INVITATION));
        } else {
            contacts.joined(account.id(), clock.instant());
            letters.anotherPortal(account, client);
        }
    }

    /**
     * Says nothing about whether the address is known, and takes as long either way. It waits for a new password or
     * address, so that it mails no link to an address just left.
     */
    @Transactional
    public void forgotten(String email) {
        store.lock(email).ifPresent(account -> letters.reset(account, links.issue(account.id(), LinkPurpose.RESET)));
    }

    /** As {@link #forgotten}, for a link that signs in by itself. */
    @Transactional
    public void mailSignInLink(String email) {
        store.lock(email)
                .ifPresent(account -> letters.signInLink(account, links.issue(account.id(), LinkPurpose.SIGN_IN)));
    }

    /** Whose password an open link may set. */
    @Transactional(readOnly = true)
    public Optional<Account> behind(Token token) {
        return links.open(token)
                .filter(link -> link.purpose().setsPassword())
                .flatMap(link -> store.find(link.accountId()));
    }

    /** The account whose password is set now, or nothing if the link was spent meanwhile. */
    @Transactional
    public Optional<Account> setPassword(Token token, String password, Browser here) {
        return behind(token)
                .map(account -> store.lock(account.id()))
                .filter(account -> links.use(token).isPresent())
                .map(account -> {
                    change.make(account, password, here, null);
                    return account;
                });
    }

    private Account found(long id) {
        return store.find(id).orElseThrow();
    }
}
