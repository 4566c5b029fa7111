package caseflow.clients;

import caseflow.activity.Actor;

/** A contact changed their own name or phone. */
public record ContactIntroduced(Actor actor, ClientId client, ContactId contact, String name) implements ClientFact {

    @Override
    public String deed() {
        return "contact.introduced";
    }

    @Override
    public String label() {
        return name;
    }
}
