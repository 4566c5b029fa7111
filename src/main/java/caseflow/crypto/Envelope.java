package caseflow.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * What is sealed, with its own sealed key before it: two bytes with the length of the sealed key, the key, the rest. Of a
 * file only the key is kept like this, and there is no rest.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Envelope(byte[] key, byte[] rest) {

    static Envelope of(byte[] bytes) throws GeneralSecurityException {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        if (from.remaining() < Short.BYTES) {
            throw new GeneralSecurityException("no key");
        }
        byte[] key = new byte[Short.toUnsignedInt(from.getShort())];
        if (from.remaining() < key.length) {
            throw new GeneralSecurityException("no whole key");
        }
        from.get(key);
        byte[] rest = new byte[from.remaining()];
        from.get(rest);
        return new Envelope(key, rest);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Short.BYTES + key.length + rest.length)
                .putShort((short) key.length)
                .put(key)
                .put(rest)
                .array();
    }
}
