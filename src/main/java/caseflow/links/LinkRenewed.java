package caseflow.links;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

/** @param label the name of the contact it was mailed to */
public record LinkRenewed(Actor actor, ClientId client, LinkId link, String label) implements LinkFact {

    @Override
    public String deed() {
        return "link.renewed";
    }
}
