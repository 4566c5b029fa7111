package caseflow.payments;

/** Binds from a path variable; anything but a number is no such attempt. */
public record AttemptId(long value) {

    public static AttemptId valueOf(String text) {
        return new AttemptId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
