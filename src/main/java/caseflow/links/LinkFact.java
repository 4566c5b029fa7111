package caseflow.links;

import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;

/** Something that happened to a link; it stays inside the firm. */
interface LinkFact extends AuditedEvent {

    ClientId client();

    @Override
    default Long clientId() {
        return client().value();
    }

    @Override
    default String path() {
        return "clients/" + client();
    }
}
