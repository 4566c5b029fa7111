package caseflow.attachments;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;

/** Its file is missing from the storage, or damaged there. */
public record AttachmentLost(Actor actor, ClientId client, AttachmentId attachment, String label)
        implements AttachmentFact {

    static AttachmentLost of(Attachment lost) {
        return new AttachmentLost(Actor.system(), lost.client(), lost.id(), lost.name());
    }

    @Override
    public String deed() {
        return "attachment.lost";
    }
}
