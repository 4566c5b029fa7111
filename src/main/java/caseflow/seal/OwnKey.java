package caseflow.seal;

import caseflow.crypto.Keyring;
import caseflow.crypto.SealBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key CaseFlow makes for itself. Its password lies beside it, sealed with the application's key: where that key is
 * kept elsewhere, the two files alone seal nothing.
 */
final class OwnKey {

    private static final Logger LOG = LoggerFactory.getLogger(OwnKey.class);
    private static final String CONTEXT = "password of the seal's key";
    private static final int RANDOM_BYTES = 24;

    private final KeyStoreFile store;
    private final PrivateFile password;
    private final Keyring keyring;

    OwnKey(Path folder, Keyring keyring) {
        store = new KeyStoreFile(new PrivateFile(folder.resolve("seal-key.p12")));
        password = new PrivateFile(folder.resolve("seal-key.password"));
        this.keyring = keyring;
    }

    boolean exists() {
        return store.file().exists();
    }

    /** @throws SealRefused in a sentence, whatever is wrong */
    SealKey read() {
        try {
            byte[] opened = keyring.open(password.read(), CONTEXT);
            return store.read(new String(opened, StandardCharsets.US_ASCII).toCharArray());
        } catch (SealBroken otherKey) {
            throw new SealRefused(
                    password.path(),
                    "was made with another key of CaseFlow's. Restore that key; or remove this file and "
                            + store.file().path()
                            + ", and a new key is made: what is sealed already stays valid.",
                    otherKey);
        }
    }

    /** The password first: without its key it is worth nothing, and is made again. */
    SealKey make(String firm, Instant now) {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        try {
            password.write(keyring.seal(secret.getBytes(StandardCharsets.US_ASCII), CONTEXT));
            store.write(SelfSigned.make(firm, now), secret.toCharArray());
        } catch (GeneralSecurityException | IOException failed) {
            throw new SealRefused(store.file().path(), "cannot be made: " + failed.getMessage(), failed);
        }
        LOG.warn(
                "A key for the firm's seal was made: {}. Back it up with the application's key.",
                store.file().path().toAbsolutePath());
        return read();
    }
}
