package caseflow.clients;

import caseflow.activity.Actor;

public record MatterClosed(Actor actor, ClientId client, MatterId matter, String number, String title)
        implements ClientFact {

    @Override
    public String deed() {
        return "matter.closed";
    }

    @Override
    public String label() {
        return number + " " + title;
    }
}
