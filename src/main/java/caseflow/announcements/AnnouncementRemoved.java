package caseflow.announcements;

import caseflow.web.Conflict;

/** It was taken away, and has to be put back first. */
public final class AnnouncementRemoved extends Conflict {

    private static final long serialVersionUID = 1L;

    AnnouncementRemoved(String title) {
        super("announcements.conflict.removed", title);
    }
}
