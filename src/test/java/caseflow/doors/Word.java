package caseflow.doors;

import java.util.Locale;

/** What comes of knocking, from the least to the most that a caller may get. */
enum Word {
    IN("sent to the sign-in page"),
    SHUT("404 at the door: no controller was asked"),
    NO("403 at the door"),
    NONE("the door is open, and the controller says 404: for this caller there is no such thing"),
    GONE("the door is open, and the controller says 410: the token is invented, spent or of something else"),
    PROOF("asked for a fresh proof of identity, and let in with one; a preview cannot give any"),
    OK("let in: its controller answers, be it that a form lacks its fields");

    private final String meaning;

    Word(String meaning) {
        this.meaning = meaning;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    /** Whether there was something for the caller. */
    boolean letsIn() {
        return this == OK || this == PROOF;
    }

    /** Whether it was left to a controller to say no. */
    boolean reaches() {
        return compareTo(NONE) >= 0;
    }
}
