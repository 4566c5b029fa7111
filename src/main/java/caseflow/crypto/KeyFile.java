package caseflow.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that the application's key lies in: nobody but its owner may read it. */
record KeyFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** @throws KeyFileRefused if there is none, it is no key, or others may read it */
    KeysetHandle read() {
        if (!Files.exists(path)) {
            throw new KeyFileRefused(path, "does not exist. Without it nothing that was sealed can be opened.");
        }
        try {
            refuseOthers();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(path), Keyring.scheme(), InsecureSecretKeyAccess.get());
        } catch (IOException unreadable) {
            throw new KeyFileRefused(path, "cannot be read by this user.", unreadable);
        } catch (GeneralSecurityException broken) {
            throw new KeyFileRefused(path, "is damaged or not a key file. Restore it from your backup.", broken);
        }
    }

    KeysetHandle readOrMake() {
        if (!Files.exists(path)) {
            make();
        }
        return read();
    }

    private void make() {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, Keyring.scheme());
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            // a temporary file is made for its owner alone, and a crash leaves no half-written key behind
            Path draft = Files.createTempFile(folder, "key", ".tmp");
            Files.writeString(
                    draft,
                    TinkJsonProtoKeysetFormat.serializeKeyset(key, Keyring.scheme(), InsecureSecretKeyAccess.get()));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException failed) {
            throw new KeyFileRefused(path, "cannot be made: " + failed.getMessage(), failed);
        }
        sayAloud();
    }

    private void sayAloud() {
        String rule = "*".repeat(78);
        LOG.warn(
                "\n{}\n  A new key was made: {}\n  Back it up, apart from the database. Without it, the letters, secrets"
                        + "\n  and files that CaseFlow keeps can never be read again.\n{}",
                rule,
                path.toAbsolutePath(),
                rule);
    }

    private void refuseOthers() throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
            return;
        }
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            throw new KeyFileRefused(path, "may be read by others. Close it to them: chmod 600 " + path);
        }
    }
}
