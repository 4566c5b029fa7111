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
        KeysetHandle own = TinkProtoKeysetFormat.parseEncryptedKeyset(header(sealed), key, context, Keyring.scheme());
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
