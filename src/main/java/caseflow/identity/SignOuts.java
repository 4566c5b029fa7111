package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which the firm signs somebody out everywhere, for one who has lost a device. They may sign in again. */
@Service
@Transactional
public class SignOuts {

    private final Contacts contacts;
    private final AccountStore accounts;
    private final StaffRoster roster;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    SignOuts(
            Contacts contacts,
            AccountStore accounts,
            StaffRoster roster,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.accounts = accounts;
        this.roster = roster;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * Out of the portals of other clients too, which the same device opens.
     *
     * @throws NotFound if it is no contact of that client, or one without an account
     */
    public Contact ofContact(ClientId client, ContactId id, ClientScope scope, Actor actor) {
        Contact contact = contacts.find(id, scope);
        if (!contact.client().equals(client)) {
            throw new NotFound();
        }
        sessions.endAllAndForget(accounts.ofContact(id, scope).orElseThrow(NotFound::new));
        events.publishEvent(new SessionsClosed(actor, client.value(), contact.name()));
        return contact;
    }

    /** @throws NotFound if nobody of the firm has this number */
    public Colleague ofColleague(long id, Actor actor) {
        Colleague one = roster.find(id);
        sessions.endAllAndForget(id);
        events.publishEvent(new SessionsClosed(actor, null, one.name()));
        return one;
    }
}
