package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which the firm takes away a contact's second factor, for one who has lost it. */
@Service
@Transactional
public class ContactFactors {

    private final Contacts contacts;
    private final AccountStore accounts;
    private final SecondFactors factors;

    ContactFactors(Contacts contacts, AccountStore accounts, SecondFactors factors) {
        this.contacts = contacts;
        this.accounts = accounts;
        this.factors = factors;
    }

    /** @param enrolled whether there is anything to take away */
    public record Holder(Contact contact, boolean enrolled) {}

    /** @throws NotFound if it is no contact of that client */
    @Transactional(readOnly = true)
    public Holder find(ClientId client, ContactId id, ClientScope scope) {
        Contact contact = contact(client, id, scope);
        return new Holder(
                contact, accounts.ofContact(id, scope).filter(factors::enrolled).isPresent());
    }

    /** As {@link SecondFactors#reset}; the person may be a contact of other clients too. */
    public Contact reset(ClientId client, ContactId id, ClientScope scope, Actor actor) {
        Contact contact = contact(client, id, scope);
        factors.reset(accounts.ofContact(id, scope).orElseThrow(NotFound::new), actor);
        return contact;
    }

    private Contact contact(ClientId client, ContactId id, ClientScope scope) {
        Contact contact = contacts.find(id, scope);
        if (!contact.client().equals(client)) {
            throw new NotFound();
        }
        return contact;
    }
}
