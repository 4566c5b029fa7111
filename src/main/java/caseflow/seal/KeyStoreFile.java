package caseflow.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;

/** A key with its certificates in a PKCS#12 file. */
record KeyStoreFile(PrivateFile file) {

    private static final String TYPE = "PKCS12";
    private static final String ALIAS = "seal";

    /** @throws SealRefused in a sentence, whatever is wrong */
    SealKey read(char[] password) {
        byte[] content = file.read();
        try {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(new ByteArrayInputStream(content), password);
            return SealKey.in(store, password, file.path());
        } catch (IOException unreadable) {
            throw unreadable.getCause() instanceof UnrecoverableKeyException
                    ? new SealRefused(file.path(), "does not open with that password.", unreadable)
                    : new SealRefused(file.path(), "is damaged or not a PKCS#12 file.", unreadable);
        } catch (GeneralSecurityException broken) {
            throw new SealRefused(file.path(), "is damaged or not a PKCS#12 file.", broken);
        }
    }

    void write(SealKey key, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(null, null);
        store.setKeyEntry(ALIAS, key.key(), password, key.chain().toArray(Certificate[]::new));
        var out = new ByteArrayOutputStream();
        store.store(out, password);
        file.write(out.toByteArray());
    }
}
