package caseflow.clients;

import caseflow.activity.Actor;

public record MatterReopened(Actor actor, ClientId client, MatterId matter, String number, String title)
        implements ClientFact {

    @Override
    public String deed() {
        return "matter.reopened";
    }

    @Override
    public String label() {
        return number + " " + title;
    }
}
