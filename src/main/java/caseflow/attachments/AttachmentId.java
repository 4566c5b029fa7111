package caseflow.attachments;

/** Binds from a path variable; anything but a number is no such attachment. */
public record AttachmentId(long value) {

    public static AttachmentId valueOf(String text) {
        return new AttachmentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
