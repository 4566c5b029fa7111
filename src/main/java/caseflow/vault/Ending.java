package caseflow.vault;

import java.time.Instant;
import java.util.Locale;

/** How what was in an item came to be gone for good. */
public record Ending(How how, Instant at, String by) {

    public enum How {
        REMOVED,
        EXPIRED,
        /** To the one contact who could see it. */
        SHOWN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of the sentence that says so. */
        public String label() {
            return "vault.ending." + key();
        }

        static How of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
