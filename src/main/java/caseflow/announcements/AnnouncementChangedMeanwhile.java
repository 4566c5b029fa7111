package caseflow.announcements;

import caseflow.web.Conflict;

/** Somebody else has saved it since it was read. */
public final class AnnouncementChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    AnnouncementChangedMeanwhile(String title) {
        super("announcements.conflict.changed", title);
    }
}
