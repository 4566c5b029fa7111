package caseflow.library;

/** Binds from a path variable; anything but a number is no such picture. */
public record PictureId(long value) {

    public static PictureId valueOf(String text) {
        return new PictureId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
