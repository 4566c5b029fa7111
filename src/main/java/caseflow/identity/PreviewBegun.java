package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;

/** An admin looks at the portal as a contact from now on. */
record PreviewBegun(Actor actor, ClientId client, String label) implements AuditedEvent {

    @Override
    public Long clientId() {
        return client.value();
    }

    @Override
    public String deed() {
        return "preview.begun";
    }

    @Override
    public String path() {
        return "clients/" + client;
    }
}
