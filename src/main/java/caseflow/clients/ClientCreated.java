package caseflow.clients;

import caseflow.activity.Actor;

public record ClientCreated(Actor actor, ClientId client, String number, String name) implements ClientFact {

    @Override
    public String deed() {
        return "client.created";
    }

    @Override
    public String label() {
        return name;
    }
}
