package caseflow.clients;

import caseflow.activity.Actor;

public record MatterRenamed(Actor actor, ClientId client, MatterId matter, String number, String title)
        implements ClientFact {

    @Override
    public String deed() {
        return "matter.renamed";
    }

    @Override
    public String label() {
        return number + " " + title;
    }
}
