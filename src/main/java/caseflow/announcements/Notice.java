package caseflow.announcements;

/**
 * An announcement as it is shown to a contact now.
 *
 * @param html of the text, or of its beginning
 * @param whole whether that is all of it
 * @param dismissed whether this contact has put it aside
 */
public record Notice(
        AnnouncementId id, String title, boolean urgent, Period period, boolean dismissed, String html, boolean whole) {

    /** Whether it stands on the contact's first page. */
    public boolean shown() {
        return urgent || !dismissed;
    }

    /** @throws UrgentAnnouncementStays if it cannot be put aside */
    Notice dismissible() {
        if (urgent) {
            throw new UrgentAnnouncementStays(title);
        }
        return this;
    }
}
