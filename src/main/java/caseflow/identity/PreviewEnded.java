package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;

/** An admin no longer looks at the portal as a contact. */
record PreviewEnded(Actor actor, ClientId client, String label) implements AuditedEvent {

    @Override
    public Long clientId() {
        return client.value();
    }

    @Override
    public String deed() {
        return "preview.ended";
    }

    @Override
    public String path() {
        return "clients/" + client;
    }
}
