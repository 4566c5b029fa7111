package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.clients.PortalAccess;
import caseflow.web.NotFound;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to looking at the portal as a contact (ID-9). What such a session may do is {@link PreviewFilter}'s. */
@Service
@Transactional
public class Previews {

    private final SessionStore sessions;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    Previews(SessionStore sessions, Contacts contacts, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.contacts = contacts;
        this.events = events;
    }

    /** @throws NotFound if that contact has no way into the portal */
    public void begin(SignedIn admin, ClientId client, ContactId id, ClientScope scope, Actor actor) {
        Contact contact = contacts.find(id, scope);
        PortalAccess access = contact.access();
        if (!contact.client().equals(client) || access == null || access.account() == null) {
            throw new NotFound();
        }
        sessions.preview(admin.sessionId(), id.value());
        events.publishEvent(new PreviewBegun(actor, client, contact.name()));
    }

    /** Back to the console. Nothing, if this is no preview. */
    public void end(SignedIn person, String address) {
        if (person.through() == null) {
            return;
        }
        sessions.preview(person.sessionId(), null);
        events.publishEvent(new PreviewEnded(
                person.actor(address),
                Objects.requireNonNull(person.seat(), "previews have a seat").client(),
                person.name()));
    }
}
