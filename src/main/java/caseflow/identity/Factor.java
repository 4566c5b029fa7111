package caseflow.identity;

import java.util.Locale;

/** How somebody proved to be who they say. */
enum Factor {
    PASSWORD,
    LINK,
    /** A code of the app, after either of those. */
    TOTP,
    /** What stands in for a lost app, and may have been found with somebody's papers. */
    RECOVERY,
    /** Both factors in one, and no password before it. */
    PASSKEY;

    /** A link proves a mailbox, which may be open to others; what asks for a fresh proof is kept from just them. */
    boolean provesThePerson() {
        return this == PASSWORD || this == TOTP || this == PASSKEY;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
