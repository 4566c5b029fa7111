package caseflow.clients;

/** Binds from a path variable; anything but a number is no such contact. */
public record ContactId(long value) {

    public static ContactId valueOf(String text) {
        return new ContactId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
