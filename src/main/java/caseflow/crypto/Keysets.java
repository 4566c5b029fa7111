package caseflow.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** Sets of keys: the newest seals, and all of them open. */
final class Keysets {

    private Keysets() {}

    static KeysetHandle fresh() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, Keyring.scheme());
    }

    static KeysetHandle renewed(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .setConfiguration(Keyring.scheme())
                .build();
    }

    static KeysetHandle newestOnly(KeysetHandle keys) throws GeneralSecurityException {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        for (int i = builder.size() - 1; i >= 0; i--) {
            if (!builder.getAt(i).isPrimary()) {
                builder.deleteAt(i);
            }
        }
        return builder.setConfiguration(Keyring.scheme()).build();
    }

    static byte[] bytes(KeysetHandle keys) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get(), Keyring.scheme());
    }

    static KeysetHandle of(byte[] bytes) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(), Keyring.scheme());
    }
}
