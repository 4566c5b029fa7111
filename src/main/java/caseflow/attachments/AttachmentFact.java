package caseflow.attachments;

import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;

/** Something that happened to an attachment. It stays inside the firm, and leads to the client's page. */
interface AttachmentFact extends AuditedEvent {

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
