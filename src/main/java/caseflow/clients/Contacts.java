package caseflow.clients;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to contacts. What is out of scope is {@link NotFound}. */
@Service
@Transactional
public class Contacts {

    private final ContactStore store;
    private final ContactStandingStore standing;
    private final ClientStore clients;
    private final Admissions admissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(
            ContactStore store,
            ContactStandingStore standing,
            ClientStore clients,
            Admissions admissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.standing = standing;
        this.clients = clients;
        this.admissions = admissions;
        this.events = events;
        this.clock = clock;
    }

    /** The primary contact first. */
    @Transactional(readOnly = true)
    public List<Contact> of(ClientId client, ClientScope scope) {
        return store.of(client, scope);
    }

    @Transactional(readOnly = true)
    public Contact find(ContactId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    /** Who may see that section, and wishes to be mailed about it. */
    @Transactional(readOnly = true)
    public List<Contact> toMail(ClientId client, Permission section, ClientScope scope) {
        return store.of(client, scope).stream()
                .filter(contact -> contact.hearsOf(section))
                .toList();
    }

    /**
     * The first contact of a client is its primary one, asked for or not.
     *
     * @throws EmailTaken if another contact of this client has the address
     */
    public Contact add(ClientId id, ContactDraft draft, ClientScope scope, Actor actor) {
        Client client = clients.lock(id, scope).orElseThrow(NotFound::new);
        List<Contact> others = store.of(id, scope);
        refuseTaken(draft, others);
        boolean primary = draft.primary() || others.isEmpty();
        if (primary) {
            standing.noPrimary(id, scope);
        }
        Contact contact = find(store.insert(id, draft, primary, clock.instant()), scope);
        events.publishEvent(new ContactAdded(actor, id, contact.id(), contact.name()));
        if (draft.portal()) {
            admissions.open(contact, client, scope, actor);
        }
        return find(contact.id(), scope);
    }

    /**
     * An address that changes ends the access of the old one and invites the new one.
     *
     * @param version of the contact that the person saw
     * @throws ContactChangedMeanwhile if it has been saved since
     * @throws PrimaryContactNeeded if this would leave the client without a primary contact
     * @throws EmailTaken if another contact of this client has the address
     */
    public Contact update(ContactId id, int version, ContactDraft draft, ClientScope scope, Actor actor) {
        Client client = lockClient(id, scope);
        Contact before = find(id, scope);
        Contact after = before.change(version, draft);
        refuseTaken(draft, others(before, scope));
        if (after.primary() && !before.primary()) {
            standing.noPrimary(client.id(), scope);
        }
        store.update(after, scope);
        events.publishEvent(new ContactChanged(actor, client.id(), id, after.name()));
        if (before.losesAccess(draft)) {
            admissions.close(before, scope, actor);
        }
        if (before.gainsAccess(draft)) {
            admissions.open(after, client, scope, actor);
        }
        return find(id, scope);
    }

    /** Moves the mark from whoever has it. */
    public void markPrimary(ContactId id, ClientScope scope, Actor actor) {
        Client client = lockClient(id, scope);
        Contact contact = find(id, scope);
        if (contact.primary()) {
            return;
        }
        standing.noPrimary(client.id(), scope);
        standing.primary(id, scope);
        events.publishEvent(new PrimaryContactNamed(actor, client.id(), id, contact.name()));
    }

    /** Says what account a contact with access signs in with. */
    public void link(ContactId id, long account) {
        if (standing.link(id, account, ClientScope.ALL) == 0) {
            throw new NotFound();
        }
    }

    /** Says that whoever signs in with that account has taken up the invitations to it; nobody need be signed in. */
    public void joined(long account, Instant at) {
        standing.joined(account, at);
    }

    private Client lockClient(ContactId id, ClientScope scope) {
        return clients.lock(find(id, scope).client(), scope).orElseThrow(NotFound::new);
    }

    private List<Contact> others(Contact contact, ClientScope scope) {
        return store.of(contact.client(), scope).stream()
                .filter(other -> !other.id().equals(contact.id()))
                .toList();
    }

    private static void refuseTaken(ContactDraft draft, List<Contact> others) {
        Optional<Contact> holder = others.stream()
                .filter(other -> other.person().sharesEmailWith(draft.person()))
                .findAny();
        if (holder.isPresent()) {
            throw new EmailTaken(draft.person().email());
        }
    }
}
