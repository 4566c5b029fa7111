package caseflow.offers;

/** Binds from a path variable; anything but a number is no such offer. */
public record OfferId(long value) {

    public static OfferId valueOf(String text) {
        return new OfferId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
