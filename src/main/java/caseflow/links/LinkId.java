package caseflow.links;

/** Binds from a path variable; anything but a number is no such link. */
public record LinkId(long value) {

    public static LinkId valueOf(String text) {
        return new LinkId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
