package caseflow.library;

/** Binds from a path variable; anything but a number is no such category. */
public record CategoryId(long value) {

    public static CategoryId valueOf(String text) {
        return new CategoryId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
