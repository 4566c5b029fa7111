package caseflow.identity;

import caseflow.clients.Contacts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's new password, and all that follows from it: signed-in browsers, a mail, the record. */
@Component
class PasswordChange {

    private final AccountStore store;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Contacts contacts;
    private final IdentityLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordChange(
            AccountStore store,
            Passwords passwords,
            Sessions sessions,
            Contacts contacts,
            IdentityLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.contacts = contacts;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * As the other, for somebody signed in.
     *
     * @param checked the account as it was when the current password was right
     * @return false if that is no longer the password, or the session has ended
     */
    @Transactional
    public boolean make(Account checked, SignedIn person, String current, String wanted, Browser here) {
        Account account = store.lock(checked.id());
        boolean stands = sessions.stands(person) && passwords.still(current, checked, account);
        if (stands) {
            make(account, wanted, here, person.sessionId());
        }
        return stands;
    }

    /**
     * @param here the browser at hand, the only one of the account that stays known; none where no browser is
     * @param kept the session in which it is done, and which goes on
     */
    @Transactional
    public void make(Account account, String password, @Nullable Browser here, @Nullable Long kept) {
        boolean first = account.passwordHash() == null;
        store.setPassword(account.id(), passwords.hash(password));
        sessions.endAllAndForget(account.id(), kept, here);
        if (first) {
            contacts.joined(account.id(), clock.instant());
        } else {
            letters.passwordChanged(account);
        }
        String address = here == null ? null : here.address();
        events.publishEvent(new PasswordSet(account.actor(address), account.id(), account.name()));
    }
}
