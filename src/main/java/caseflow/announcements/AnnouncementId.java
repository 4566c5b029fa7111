package caseflow.announcements;

/** Binds from a path variable; anything but a number is no such announcement. */
public record AnnouncementId(long value) {

    public static AnnouncementId valueOf(String text) {
        return new AnnouncementId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
