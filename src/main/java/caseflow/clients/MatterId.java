package caseflow.clients;

/** Binds from a path variable; anything but a number is no such matter. */
public record MatterId(long value) {

    public static MatterId valueOf(String text) {
        return new MatterId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
