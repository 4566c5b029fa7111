package caseflow.mail;

import java.util.UUID;

/** A body as it lies in the database, and the letter it belongs to. */
final class Sealed {

    private final UUID reference;
    private final byte[] bytes;

    Sealed(UUID reference, byte[] bytes) {
        this.reference = reference;
        this.bytes = bytes;
    }

    UUID reference() {
        return reference;
    }

    byte[] bytes() {
        return bytes;
    }
}
