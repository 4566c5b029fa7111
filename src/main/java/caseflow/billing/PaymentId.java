package caseflow.billing;

/** Binds from a path variable; anything but a number is no such payment. */
public record PaymentId(long value) {

    public static PaymentId valueOf(String text) {
        return new PaymentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
