package caseflow.attachments;

import caseflow.web.Conflict;

public final class AttachmentAlreadyRemoved extends Conflict {

    private static final long serialVersionUID = 1L;

    AttachmentAlreadyRemoved(String name) {
        super("attachments.conflict.removed", name);
    }
}
