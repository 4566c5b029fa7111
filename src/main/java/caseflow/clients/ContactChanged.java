package caseflow.clients;

import caseflow.activity.Actor;

public record ContactChanged(Actor actor, ClientId client, ContactId contact, String name) implements ClientFact {

    @Override
    public String deed() {
        return "contact.changed";
    }

    @Override
    public String label() {
        return name;
    }
}
