package caseflow.links;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

/** @param label the name of the contact who can no longer open it */
public record LinkRevoked(Actor actor, ClientId client, LinkId link, String label) implements LinkFact {

    @Override
    public String deed() {
        return "link.revoked";
    }
}
