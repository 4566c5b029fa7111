package caseflow.attachments;

import caseflow.web.Conflict;

public final class TooManyAttachments extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyAttachments(String name) {
        super("attachments.conflict.many", name, Attachments.MOST);
    }
}
