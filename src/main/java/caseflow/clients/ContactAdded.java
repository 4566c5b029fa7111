package caseflow.clients;

import caseflow.activity.Actor;

public record ContactAdded(Actor actor, ClientId client, ContactId contact, String name) implements ClientFact {

    @Override
    public String deed() {
        return "contact.added";
    }

    @Override
    public String label() {
        return name;
    }
}
