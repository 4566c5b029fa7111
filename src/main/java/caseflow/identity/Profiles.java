package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.Contact;
import caseflow.clients.Introduction;
import caseflow.clients.OwnContacts;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the signed in say of themselves. */
@Service
@Transactional
public class Profiles {

    private final ProfileStore store;
    private final OwnContacts contacts;
    private final ApplicationEventPublisher events;

    Profiles(ProfileStore store, OwnContacts contacts, ApplicationEventPublisher events) {
        this.store = store;
        this.contacts = contacts;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Profile of(SignedIn person) {
        return store.find(person.accountId()).orElseThrow();
    }

    /**
     * Saves what a contact is called and phoned by at the client on show. Letters about the account itself begin with the
     * newest name, at whichever client it was given.
     *
     * @param version of the contact that the person saw
     */
    public void introduce(SignedIn person, int version, Introduction words, Actor actor) {
        Contact contact = contacts.introduce(person.contact(), version, words, person.scope(), actor);
        store.rename(person.accountId(), contact.name());
    }

    /** Saves what somebody at the firm is called and phoned by. */
    public void describe(SignedIn person, String name, String phone, Actor actor) {
        store.describe(person.accountId(), name, phone);
        events.publishEvent(new ProfileChanged(actor, name));
    }

    /** @param zone none for the firm's */
    public void prefer(SignedIn person, Locale language, @Nullable ZoneId zone, Actor actor) {
        Profile before = of(person);
        store.prefer(person.accountId(), language, zone);
        if (!of(person).equals(before)) {
            events.publishEvent(new PreferencesChanged(actor, person.name()));
        }
    }
}
