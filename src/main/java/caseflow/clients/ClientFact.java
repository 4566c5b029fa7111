package caseflow.clients;

import caseflow.activity.AuditedEvent;

/** Something that happened around one client; it stays inside the firm. */
interface ClientFact extends AuditedEvent {

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
