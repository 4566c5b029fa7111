package caseflow.seal;

import java.util.Locale;

/** What a certificate in a seal is there for. */
enum Purpose {
    SEAL,
    /** Vouches for the seal's. */
    CHAIN,
    /** Of a time stamp, or vouches for one. */
    STAMP;

    /** As it stands in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
