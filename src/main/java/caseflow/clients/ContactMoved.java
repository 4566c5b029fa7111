package caseflow.clients;

import caseflow.activity.Actor;

/** A contact confirmed a new address, and signs in with it. */
public record ContactMoved(Actor actor, ClientId client, ContactId contact, String name) implements ClientFact {

    @Override
    public String deed() {
        return "contact.moved";
    }

    @Override
    public String label() {
        return name;
    }
}
