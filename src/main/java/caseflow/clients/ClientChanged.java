package caseflow.clients;

import caseflow.activity.Actor;

public record ClientChanged(Actor actor, ClientId client, String number, String name) implements ClientFact {

    @Override
    public String deed() {
        return "client.changed";
    }

    @Override
    public String label() {
        return name;
    }
}
