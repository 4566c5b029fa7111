package caseflow.clients;

/** Binds from a path variable; anything but a number is no such client. */
public record ClientId(long value) {

    public static ClientId valueOf(String text) {
        return new ClientId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
