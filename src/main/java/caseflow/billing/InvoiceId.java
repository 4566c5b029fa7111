package caseflow.billing;

/** Binds from a path variable; anything but a number is no such invoice. */
public record InvoiceId(long value) {

    public static InvoiceId valueOf(String text) {
        return new InvoiceId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
