package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the way in for contacts. */
@Service
public class Invitations {

    private final Clients clients;
    private final Contacts contacts;
    private final Accounts accounts;
    private final AccountStore held;
    private final ApplicationEventPublisher events;

    Invitations(
            Clients clients,
            Contacts contacts,
            Accounts accounts,
            AccountStore held,
            ApplicationEventPublisher events) {
        this.clients = clients;
        this.contacts = contacts;
        this.accounts = accounts;
        this.held = held;
        this.events = events;
    }

    /** Mails it again, and returns the address it goes to. */
    @Transactional
    public String repeat(ClientId client, ContactId contact, ClientScope scope, Actor actor) {
        var of = clients.find(client, scope);
        Contact person = contacts.find(contact, scope);
        if (!person.client().equals(client) || person.access() == null) {
            throw new NotFound();
        }
        Account account = accounts.forContact(person.email(), person.name(), of.language());
        accounts.invite(held.lock(account.id()), of.name());
        events.publishEvent(new InvitedAgain(actor, client, person.name()));
        return person.email();
    }
}
