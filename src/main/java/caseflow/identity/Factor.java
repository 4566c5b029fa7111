package caseflow.identity;

import java.util.Locale;

/** How somebody proved to be who they say. */
enum Factor {
    PASSWORD,
    LINK;

    /** A link proves a mailbox, which may be open to others; what asks for a fresh proof is kept from just them. */
    boolean provesThePerson() {
        return this == PASSWORD;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
