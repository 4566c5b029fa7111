package caseflow.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Seals what is too long for memory. Each stream has a key of its own, which lies before it, sealed with the
 * application's: two bytes with the length of the sealed key, the sealed key, the sealed segments. Each segment knows its
 * place and the last one that it is the last, so that none can be moved, taken away or left off.
 */
final class SealedStreams {

    private static final int SEGMENT = 64 * 1024;
    private static final int SALT = 1 + 32 + 7;
    private static final int TAG = 16;

    private SealedStreams() {}

    static OutputStream sealing(OutputStream sealed, Aead key, byte[] context)
            throws IOException, GeneralSecurityException {
        KeysetHandle own = KeysetHandle.generateNew(parameters(), Keyring.scheme());
        byte[] ownSealed = TinkProtoKeysetFormat.serializeEncryptedKeyset(own, key, context, Keyring.scheme());
        var header = new DataOutputStream(sealed);
        header.writeShort(ownSealed.length);
        header.write(ownSealed);
        header.flush();
        return cipher(own).newEncryptingStream(sealed, context);
    }

    static InputStream opening(InputStream sealed, Aead key, byte[] context)
            throws IOException, GeneralSecurityException {
        return opening(header(sealed), sealed, key, context);
    }

    /** @param length of the whole, and {@code plain} of what was sealed: the two must agree */
    static InputStream opening(InputStream sealed, long length, long plain, Aead key, byte[] context)
            throws IOException, GeneralSecurityException {
        byte[] ownSealed = header(sealed);
        if (length != Short.BYTES + ownSealed.length + length(plain)) {
            throw new GeneralSecurityException("not as long as what was sealed");
        }
        return opening(ownSealed, sealed, key, context);
    }

    /** How much becomes of so many bytes: the first segment has a salt before it, and each a tag behind it. */
    private static long length(long plain) {
        long room = SEGMENT - TAG;
        long segments = (plain + SALT + room - 1) / room;
        return plain + SALT + segments * TAG;
    }

    private static InputStream opening(byte[] ownSealed, InputStream sealed, Aead key, byte[] context)
            throws IOException, GeneralSecurityException {
        KeysetHandle own = TinkProtoKeysetFormat.parseEncryptedKeyset(ownSealed, key, context, Keyring.scheme());
        return cipher(own).newDecryptingStream(sealed, context);
    }

    private static byte[] header(InputStream sealed) throws IOException, GeneralSecurityException {
        var header = new DataInputStream(sealed);
        try {
            return header.readNBytes(header.readUnsignedShort());
        } catch (EOFException cut) {
            throw new GeneralSecurityException("no key", cut);
        }
    }

    private static StreamingAead cipher(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(Keyring.scheme(), StreamingAead.class);
    }

    static AesGcmHkdfStreamingParameters parameters() throws GeneralSecurityException {
        return AesGcmHkdfStreamingParameters.builder()
                .setKeySizeBytes(32)
                .setDerivedAesGcmKeySizeBytes(32)
                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                .setCiphertextSegmentSizeBytes(SEGMENT)
                .build();
    }
}
