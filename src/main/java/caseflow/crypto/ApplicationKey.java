package caseflow.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;

/**
 * The application's key as it lies in its file. What does not open is tried again with the file as it is now: another node
 * may have put a newer key into it.
 */
final class ApplicationKey implements Aead {

    private final KeyFile file;
    private volatile Held held;

    private record Held(KeysetHandle keys, Aead aead) {

        static Held of(KeysetHandle keys) throws GeneralSecurityException {
            return new Held(keys, keys.getPrimitive(Keyring.scheme(), Aead.class));
        }
    }

    ApplicationKey(KeyFile file) throws GeneralSecurityException {
        this.file = file;
        held = Held.of(file.read());
    }

    KeyFile file() {
        return file;
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] binding) throws GeneralSecurityException {
        return held.aead.encrypt(plain, binding);
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] binding) throws GeneralSecurityException {
        Held known = held;
        try {
            return known.aead.decrypt(sealed, binding);
        } catch (GeneralSecurityException unknown) {
            if (!readAgain(known)) {
                throw unknown;
            }
            return held.aead.decrypt(sealed, binding);
        }
    }

    /** A new key seals from now on; all that there were still open what they sealed. */
    synchronized void renew() throws GeneralSecurityException {
        KeysetHandle next = Keysets.renewed(file.read());
        file.replace(next);
        held = Held.of(next);
    }

    /** With whatever another node has put into the file. */
    void readAgain() throws GeneralSecurityException {
        readAgain(held);
    }

    /** @return whether it is another one now */
    private synchronized boolean readAgain(Held known) throws GeneralSecurityException {
        held = Held.of(file.read());
        return !held.keys.equalsKeyset(known.keys);
    }
}
