package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;

/** A contact was mailed the way in once more. */
record InvitedAgain(Actor actor, ClientId client, String label) implements AuditedEvent {

    @Override
    public Long clientId() {
        return client.value();
    }

    @Override
    public String deed() {
        return "access.invited-again";
    }

    @Override
    public String path() {
        return "clients/" + client;
    }
}
