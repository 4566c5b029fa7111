package caseflow.clients;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what contacts know and change of themselves; what they may see is for the firm alone to change. */
@Service
@Transactional
public class OwnContacts {

    private final ContactStore store;
    private final ContactStandingStore standing;
    private final ClientStore clients;
    private final ApplicationEventPublisher events;

    OwnContacts(
            ContactStore store, ContactStandingStore standing, ClientStore clients, ApplicationEventPublisher events) {
        this.store = store;
        this.standing = standing;
        this.clients = clients;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Contact find(ContactId self, ClientScope scope) {
        return store.find(self, scope).orElseThrow(NotFound::new);
    }

    /**
     * Saves a contact's own name and phone.
     *
     * @param version of the contact that the person saw
     * @throws OwnContactChangedMeanwhile if it has been saved since
     */
    public Contact introduce(ContactId self, int version, Introduction words, ClientScope scope, Actor actor) {
        Contact after = locked(self, scope).introduce(version, words);
        store.update(after, scope);
        events.publishEvent(new ContactIntroduced(actor, after.client(), self, after.name()));
        return after;
    }

    /**
     * Saves what a contact wishes to be mailed about, as far as it is theirs to choose.
     *
     * @throws OwnContactChangedMeanwhile if the contact has been saved since
     */
    public void choose(ContactId self, int version, Set<MailChoice> wished, ClientScope scope, Actor actor) {
        Contact after = locked(self, scope).choose(version, wished);
        store.update(after, scope);
        events.publishEvent(new MailsChosen(actor, after.client(), self, after.name()));
    }

    /**
     * Everybody at the same client, the primary contact first.
     *
     * @throws NotFound for everybody but the primary contact
     */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(ContactId self, ClientScope scope) {
        Contact asking = find(self, scope);
        if (!asking.primary()) {
            throw new NotFound();
        }
        return store.of(asking.client(), scope).stream().map(Colleague::of).toList();
    }

    /**
     * Gives every contact that signs in with that account its new address; nobody need be signed in.
     *
     * @return whether there was any
     * @throws org.springframework.dao.DuplicateKeyException if somebody else at one of the clients has the address
     */
    public boolean move(long account, String email, Actor actor) {
        List<MovedContact> moved = standing.move(account, email);
        moved.forEach(one -> events.publishEvent(new ContactMoved(actor, one.client(), one.contact(), one.name())));
        return !moved.isEmpty();
    }

    private Contact locked(ContactId self, ClientScope scope) {
        return clients.lock(find(self, scope).client(), scope)
                .flatMap(held -> store.find(self, scope))
                .orElseThrow(NotFound::new);
    }
}
