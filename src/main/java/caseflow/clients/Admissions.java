package caseflow.clients;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which contacts are let into the portal, and shut out of it again. */
@Service
@Transactional
public class Admissions {

    private final ContactStore contacts;
    private final ContactStandingStore standing;
    private final ClientStore clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admissions(
            ContactStore contacts,
            ContactStandingStore standing,
            ClientStore clients,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.standing = standing;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    /** Lets the contact in; whoever is in already stays in, and is not told again. */
    public void grant(ContactId id, ClientScope scope, Actor actor) {
        Client client = lockClient(id, scope);
        Contact contact = contacts.find(id, scope).orElseThrow(NotFound::new);
        if (contact.access() == null) {
            open(contact, client, scope, actor);
        }
    }

    /** Shuts the contact out; everything else about the contact is kept. */
    public void revoke(ContactId id, ClientScope scope, Actor actor) {
        lockClient(id, scope);
        Contact contact = contacts.find(id, scope).orElseThrow(NotFound::new);
        if (contact.access() != null) {
            close(contact, scope, actor);
        }
    }

    void open(Contact contact, Client client, ClientScope scope, Actor actor) {
        standing.grant(contact.id(), actor.name(), clock.instant(), scope);
        events.publishEvent(new PortalAccessGranted(
                actor, client.id(), contact.id(), client.name(), contact.email(), contact.name(), client.language()));
    }

    void close(Contact contact, ClientScope scope, Actor actor) {
        PortalAccess access = contact.access();
        standing.revoke(contact.id(), scope);
        events.publishEvent(new PortalAccessRevoked(
                actor, contact.client(), contact.id(), contact.name(), access == null ? null : access.account()));
    }

    private Client lockClient(ContactId id, ClientScope scope) {
        Contact contact = contacts.find(id, scope).orElseThrow(NotFound::new);
        return clients.lock(contact.client(), scope).orElseThrow(NotFound::new);
    }
}
