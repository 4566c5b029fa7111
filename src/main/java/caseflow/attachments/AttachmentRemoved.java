package caseflow.attachments;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.evidence.Subject;

public record AttachmentRemoved(Actor actor, ClientId client, Subject subject, AttachmentId attachment, String label)
        implements AttachmentFact {

    static AttachmentRemoved of(Attachment removed, Actor actor) {
        return new AttachmentRemoved(actor, removed.client(), removed.subject(), removed.id(), removed.name());
    }

    @Override
    public String deed() {
        return "attachment.removed";
    }
}
