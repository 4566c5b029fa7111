package caseflow.clients;

import caseflow.activity.Actor;

public record MatterOpened(Actor actor, ClientId client, MatterId matter, String number, String title)
        implements ClientFact {

    @Override
    public String deed() {
        return "matter.opened";
    }

    @Override
    public String label() {
        return number + " " + title;
    }
}
