package caseflow.crypto;

import caseflow.database.SecretFile;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that the application's key lies in: nobody but its owner may read it. */
record KeyFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

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
            Files.createDirectories(path.toAbsolutePath().getParent());
            write(Keysets.fresh(), path);
        } catch (IOException | GeneralSecurityException failed) {
            throw new KeyFileRefused(path, "cannot be made: " + failed.getMessage(), failed);
        }
        sayAloud("A new key was made");
    }

    /**
     * Puts these keys, among them all that there were, in the place of those in the file.
     *
     * @throws KeyFileFixed if the file cannot be written here
     */
    void replace(KeysetHandle keys) throws GeneralSecurityException {
        try {
            // not in the place of a link, whose target would stay as it is
            write(keys, path.toRealPath());
        } catch (IOException fixed) {
            LOG.error("The key file {} cannot be written", path, fixed);
            throw new KeyFileFixed(path);
        }
        sayAloud("A new key was added to the key file");
    }

    /** When it was last written: when its newest key was made, if nobody has copied it since. */
    Instant writtenAt() {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException gone) {
            throw new KeyFileRefused(path, "cannot be read by this user.", gone);
        }
    }

    /**
     * At each moment the file is the whole old one or the whole new one, even through a power cut: no copy has to lie about
     * beside it.
     */
    private static void write(KeysetHandle keys, Path place) throws IOException, GeneralSecurityException {
        Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
        // a temporary file is made for its owner alone
        Path draft = Files.createTempFile(folder, "key", ".tmp");
        try {
            Files.writeString(
                    draft,
                    TinkJsonProtoKeysetFormat.serializeKeyset(keys, Keyring.scheme(), InsecureSecretKeyAccess.get()));
            force(draft, StandardOpenOption.WRITE);
            new KeyFile(draft).read();
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void force(Path path, OpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private void sayAloud(String what) {
        String rule = "*".repeat(78);
        LOG.warn(
                "\n{}\n  {}: {}\n  Back it up, apart from the database. Without it, the letters, secrets"
                        + "\n  and files that CaseFlow keeps can never be read again.\n{}",
                rule,
                what,
                path.toAbsolutePath(),
                rule);
    }

    private void refuseOthers() throws IOException {
        new SecretFile(path).complaint().ifPresent(complaint -> {
            throw new KeyFileRefused(path, complaint);
        });
    }
}
