package caseflow.crypto;

import org.jspecify.annotations.Nullable;

/**
 * An owner's key as it lies in the database.
 *
 * @param wrapped null once it was destroyed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WrappedKey(String owner, byte @Nullable [] wrapped, KeyState state) {

    /** @throws KeyDestroyed if it was */
    byte[] bytes() {
        if (wrapped == null) {
            throw new KeyDestroyed();
        }
        return wrapped;
    }
}
