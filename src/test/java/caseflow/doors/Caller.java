package caseflow.doors;

import java.util.Locale;

/** Who knocks, a column each. */
enum Caller {
    NOBODY("who is not signed in, with an invented token where the address has one"),
    LINK("who holds links to a client's documents: with their tokens, below /l/ and wherever else there is one,"
            + " and as if a token were a session"),
    WITHOUT("a contact of that client who lacks the permission that the section needs, if it needs one"),
    OWNER("a contact of that client with all permissions; ids are those of the client's own things"),
    OTHER("a contact of another client with all permissions there, with the ids of the first client's things"),
    STAFF("somebody of the firm who is no admin"),
    ADMIN("an admin"),
    PREVIEW("an admin who looks at the portal as the owner");

    private final String meaning;

    Caller(String meaning) {
        this.meaning = meaning;
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    boolean isContact() {
        return this == WITHOUT || this == OWNER || this == OTHER;
    }

    boolean isOfTheFirm() {
        return this == STAFF || this == ADMIN;
    }
}
