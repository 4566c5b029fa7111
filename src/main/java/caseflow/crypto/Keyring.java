package caseflow.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals what must not lie in the database, or on the disk, in clear. Every seal is bound to the place it was made for. */
public final class Keyring {

    /** Registering takes longer than opening something small, and so it is done once. */
    private static final Configuration SCHEME = registered();

    private final Aead key;

    Keyring(Aead key) {
        this.key = key;
    }

    /** @param context where the seal will lie, {@code letter 7}: moved elsewhere it does not open */
    public byte[] seal(byte[] plain, String context) {
        try {
            return key.encrypt(plain, bytes(context));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }

    /** @throws SealBroken if it was sealed with another key, for another context, or was changed */
    public byte[] open(byte[] sealed, String context) {
        try {
            return key.decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /**
     * What is written goes on sealed, however long it is. It is whole when it is closed, and not before.
     *
     * @param context as for {@link #seal}
     */
    public OutputStream sealing(OutputStream sealed, String context) throws IOException {
        try {
            return SealedStreams.sealing(sealed, key, bytes(context));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }

    /**
     * Reads what was sealed by {@link #sealing}. Where it was changed or cut off, reading ends in an {@link IOException}.
     *
     * @throws SealBroken if it was sealed with another key or for another context
     */
    public InputStream opening(InputStream sealed, String context) throws IOException {
        try {
            return SealedStreams.opening(sealed, key, bytes(context));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /**
     * The same, of something whose length is known: what is too short or too long does not even begin.
     *
     * @param length of all that is sealed
     * @param plain the length of what was sealed
     * @throws SealBroken also if the two do not agree
     */
    public InputStream opening(InputStream sealed, long length, long plain, String context) throws IOException {
        try {
            return SealedStreams.opening(sealed, length, plain, key, bytes(context));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }

    static Configuration scheme() {
        return SCHEME;
    }

    private static Configuration registered() {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }
}
