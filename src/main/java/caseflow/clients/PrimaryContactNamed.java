package caseflow.clients;

import caseflow.activity.Actor;

public record PrimaryContactNamed(Actor actor, ClientId client, ContactId contact, String name) implements ClientFact {

    @Override
    public String deed() {
        return "contact.primary";
    }

    @Override
    public String label() {
        return name;
    }
}
