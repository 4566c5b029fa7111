package caseflow.audit;

import java.util.Locale;

/** What can be wrong with the trail. */
public enum Flaw {
    /** A row is not as it was when it was linked. */
    CHANGED,
    /** A row was linked and is gone. */
    MISSING,
    /** A row stands among linked ones and has no link. */
    INSERTED,
    /** The last rows and their links are gone. */
    TRUNCATED,
    /** The last link is not the one that this application has sealed. */
    UNSEALED,
    /** The chain does not have the link that this machine remembers. */
    FORGOTTEN,
    /** The chain does not have the link that somebody has noted. */
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Flaw of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
