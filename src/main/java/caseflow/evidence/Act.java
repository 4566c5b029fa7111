package caseflow.evidence;

import java.util.Locale;

/** What somebody did with a document that may have to be shown later. */
public enum Act {
    ACCEPTED,
    DECLINED,
    REJECTED,
    SIGNED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its word. */
    public String label() {
        return "evidence.act." + key();
    }

    /** Whoever agrees to something types their name. */
    boolean binds() {
        return this == ACCEPTED || this == SIGNED;
    }

    static Act of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
