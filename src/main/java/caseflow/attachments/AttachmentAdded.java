package caseflow.attachments;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.evidence.Subject;

public record AttachmentAdded(Actor actor, ClientId client, Subject subject, AttachmentId attachment, String label)
        implements AttachmentFact {

    static AttachmentAdded of(Attachment added, Actor actor) {
        return new AttachmentAdded(actor, added.client(), added.subject(), added.id(), added.name());
    }

    @Override
    public String deed() {
        return "attachment.added";
    }
}
