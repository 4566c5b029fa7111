package caseflow.announcements;

import caseflow.web.Conflict;

/** It has not started, or has ended already. */
public final class AnnouncementNotRunning extends Conflict {

    private static final long serialVersionUID = 1L;

    AnnouncementNotRunning(String title) {
        super("announcements.conflict.idle", title);
    }
}
