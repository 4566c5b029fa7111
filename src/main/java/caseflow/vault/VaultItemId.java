package caseflow.vault;

import java.util.Collection;

/** Binds from a path variable; anything but a number is no such thing. */
public record VaultItemId(long value) {

    public static VaultItemId valueOf(String text) {
        return new VaultItemId(Long.parseLong(text));
    }

    /** As a statement takes several. */
    static Long[] values(Collection<VaultItemId> ids) {
        return ids.stream().map(VaultItemId::value).toArray(Long[]::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
