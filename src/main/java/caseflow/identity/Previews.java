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

    private final SessionStore store;
    private final SessionEndStore ends;
    private final Sessions sessions;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    Previews(
            SessionStore store,
            SessionEndStore ends,
            Sessions sessions,
            Contacts contacts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ends = ends;
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
        // this session may have had one of which nobody wrote down the end yet
        endOver();
        store.preview(admin.sessionId(), id.value());
        events.publishEvent(new PreviewBegun(actor, client, contact.name()));
    }

    /** Back to the console. Nothing, if this is no preview. */
    public void end(SignedIn person, String address) {
        if (person.through() == null) {
            return;
        }
        store.preview(person.sessionId(), null);
        events.publishEvent(new PreviewEnded(
                person.actor(address),
                Objects.requireNonNull(person.seat(), "previews have a seat").client(),
                person.name()));
    }

    /** Writes down the end of those that nobody ended: their session did, or the admin or the contact lost their place. */
    public void endOver() {
        for (SessionEndStore.Over over : ends.previewsOver(sessions.begunAfter(), sessions.seenAfter())) {
            store.preview(over.session(), null);
            Actor admin = new Actor(Actor.Kind.STAFF, over.account(), over.admin(), null);
            events.publishEvent(new PreviewEnded(admin, over.client(), over.contact()));
        }
    }
}
