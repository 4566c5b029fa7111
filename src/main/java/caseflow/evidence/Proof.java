package caseflow.evidence;

import java.util.Locale;

/** How we know who somebody is. */
public enum Proof {
    /** They had signed in to the portal. */
    SESSION,
    /** They held the link that was mailed to their address. */
    LINK,

    /** They held the link, and typed the code that was mailed to the same address meanwhile. */
    CODE,

    /** They had signed in to the console, for the firm. */
    CONSOLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its sentence. */
    public String label() {
        return "evidence.proof." + key();
    }

    static Proof of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
