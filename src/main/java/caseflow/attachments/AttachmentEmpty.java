package caseflow.attachments;

import caseflow.web.Conflict;

/** A file without a byte: most likely not what was meant. */
public final class AttachmentEmpty extends Conflict {

    private static final long serialVersionUID = 1L;

    AttachmentEmpty(String name) {
        super("attachments.conflict.empty", name);
    }
}
