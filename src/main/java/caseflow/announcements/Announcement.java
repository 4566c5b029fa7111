package caseflow.announcements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the firm has to say, as the firm sees it.
 *
 * @param version counts the savings, so that nobody saves over somebody else
 * @param text Markdown
 * @param urgent whether it stands first and nobody puts it aside
 * @param mails whether those who hear of announcements are mailed when it starts
 * @param removal none while it stands
 */
public record Announcement(
        AnnouncementId id,
        int version,
        String title,
        String text,
        boolean urgent,
        Audience audience,
        boolean mails,
        Period period,
        Deed written,
        @Nullable Deed removal) {

    /** Who did it, and when. */
    public record Deed(Instant at, String by) {}

    public Stage stage(Instant now) {
        return Stage.of(period, removal != null, now);
    }

    /** @throws AnnouncementChangedMeanwhile if that is not how it stands any more */
    Announcement seen(int version) {
        if (version != this.version) {
            throw new AnnouncementChangedMeanwhile(title);
        }
        return this;
    }

    /** @throws AnnouncementRemoved if it was taken away */
    Announcement standing() {
        if (removal != null) {
            throw new AnnouncementRemoved(title);
        }
        return this;
    }

    /** @throws AnnouncementNotRunning if there is nothing to end */
    Announcement running(Instant now) {
        if (standing().stage(now) != Stage.RUNNING) {
            throw new AnnouncementNotRunning(title);
        }
        return this;
    }
}
