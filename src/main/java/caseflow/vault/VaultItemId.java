package caseflow.vault;

/** Binds from a path variable; anything but a number is no such thing. */
public record VaultItemId(long value) {

    public static VaultItemId valueOf(String text) {
        return new VaultItemId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
