package caseflow.documents;

import java.time.Instant;
import java.util.Locale;

/**
 * That somebody of the client has looked at a document, or taken it home.
 *
 * @param number of the version
 * @param browser what it calls itself
 */
public record Access(int number, How how, String name, Instant at, String address, String browser) {

    /** So many, the newest, are shown of one document. */
    public static final int MOST = 200;

    /** In what way. */
    public enum How {
        VIEW,
        DOWNLOAD,
        ZIP;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of the sentence that says who did what. */
        public String label() {
            return "documents.access." + key();
        }

        static How of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
