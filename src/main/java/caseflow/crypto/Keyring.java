package caseflow.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals what must not lie in the database in clear. Every seal is bound to the place it was made for. */
public final class Keyring {

    private final Aead key;

    Keyring(KeysetHandle keys) throws GeneralSecurityException {
        key = keys.getPrimitive(scheme(), Aead.class);
    }

    /** @param context where the seal will lie, {@code letter 7}: moved elsewhere it does not open */
    public byte[] seal(byte[] plain, String context) {
        try {
            return key.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }

    /** @throws SealBroken if it was sealed with another key, for another context, or was changed */
    public byte[] open(byte[] sealed, String context) {
        try {
            return key.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    static Configuration scheme() throws GeneralSecurityException {
        AeadConfig.register();
        return RegistryConfiguration.get();
    }
}
