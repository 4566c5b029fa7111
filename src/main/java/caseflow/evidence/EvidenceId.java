package caseflow.evidence;

/** Binds from a path variable; anything but a number is no such evidence. */
public record EvidenceId(long value) {

    public static EvidenceId valueOf(String text) {
        return new EvidenceId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
