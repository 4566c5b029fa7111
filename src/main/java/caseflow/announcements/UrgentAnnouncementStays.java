package caseflow.announcements;

import caseflow.web.Conflict;

/** Nobody puts aside what is urgent. */
public final class UrgentAnnouncementStays extends Conflict {

    private static final long serialVersionUID = 1L;

    UrgentAnnouncementStays(String title) {
        super("announcements.conflict.urgent", title);
    }
}
