package caseflow.crypto;

import java.security.GeneralSecurityException;

/**
 * The master key in use, and the key file beside it: where a KMS came later, what the file wrapped still unwraps, until a
 * rotation has wrapped it anew.
 */
record Masters(Master current, Master file) {

    byte[] wrap(byte[] key, byte[] binding) throws GeneralSecurityException {
        return current.wrap(key, binding);
    }

    byte[] unwrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException {
        return (KmsMaster.made(wrapped) ? current : file).unwrap(wrapped, binding);
    }
}
