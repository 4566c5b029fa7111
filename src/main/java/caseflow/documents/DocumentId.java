package caseflow.documents;

/** Binds from a path variable; anything but a number is no such document. */
public record DocumentId(long value) {

    public static DocumentId valueOf(String text) {
        return new DocumentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
