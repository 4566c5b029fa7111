package caseflow.mail;

/** Binds from a path variable; anything but a number is no such letter. */
public record LetterId(long value) {

    public static LetterId valueOf(String text) {
        return new LetterId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
