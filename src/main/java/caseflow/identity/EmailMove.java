package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.OwnContacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An account on its way to a new address, each step all of it or none. */
@Component
class EmailMove {

    private final AccountStore accounts;
    private final OwnContacts contacts;
    private final MailedLinks links;
    private final Sessions sessions;
    private final IdentityLetters letters;
    private final ApplicationEventPublisher events;

    EmailMove(
            AccountStore accounts,
            OwnContacts contacts,
            MailedLinks links,
            Sessions sessions,
            IdentityLetters letters,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.links = links;
        this.sessions = sessions;
        this.letters = letters;
        this.events = events;
    }

    /** The same whether or not anybody knows the address, so that nobody learns here who has an account. */
    @Transactional
    public void ask(Account account, String email, Actor actor) {
        accounts.lock(account.id());
        letters.confirmEmail(account, email, links.issueTo(email, account.id()));
        letters.emailAsked(account, email);
        events.publishEvent(new EmailChangeAsked(actor, account.name()));
    }

    @Transactional
    public void stop(long account, Actor actor) {
        if (links.toNewAddress(account).isPresent()) {
            links.revoke(account, LinkPurpose.EMAIL);
            events.publishEvent(new EmailChangeStopped(actor, actor.name()));
        }
    }

    /**
     * The new address counts from now on: whoever reads the old mailbox has no link left that opens anything.
     *
     * @param kept the session in which it is done, and which goes on
     * @param address the network address it is done from
     * @return whether this call was the one that used the link up
     * @throws org.springframework.dao.DuplicateKeyException if the address is somebody else's
     */
    @Transactional
    public boolean make(Account account, String email, @Nullable Long kept, Token token, @Nullable String address) {
        accounts.lock(account.id());
        if (links.use(token).isEmpty()) {
            return false;
        }
        Actor actor = account.actor(address);
        accounts.setEmail(account.id(), email);
        if (!contacts.move(account.id(), email, actor)) {
            events.publishEvent(new EmailChanged(actor, account.name()));
        }
        links.revokeAll(account.id());
        sessions.endAll(account.id(), kept);
        letters.emailChanged(account, email);
        return true;
    }
}
