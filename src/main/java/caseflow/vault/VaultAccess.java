package caseflow.vault;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was at a vault. The client reads of all of it, and so does the firm.
 *
 * @param item none for the vault as a whole
 * @param title of the item as it is called now; empty for the vault as a whole, or where it cannot be opened any more
 * @param staff whether it was somebody of the firm
 * @param address the network address they came from
 */
public record VaultAccess(
        long id,
        @Nullable VaultItemId item,
        String title,
        How how,
        boolean staff,
        String name,
        Instant at,
        String address) {

    /** What they did. */
    public enum How {
        OPENED,
        ADDED,
        CHANGED,
        REMOVED,
        VIEWED,
        COPIED,
        DOWNLOADED,
        EXPORTED,
        RENEWED,
        DESTROYED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static How of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** The key of the sentence that says who did it, to what. */
    public String label() {
        return "vault.access." + how.key();
    }

    VaultAccess titled(String called) {
        return new VaultAccess(id, item, called, how, staff, name, at, address);
    }
}
