package caseflow.seal;

import caseflow.database.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that nobody but its owner may read. */
record PrivateFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws SealRefused if there is none, or others may read it */
    byte[] read() {
        if (!exists()) {
            throw new SealRefused(path, "does not exist.");
        }
        try {
            Optional<String> complaint = new SecretFile(path).complaint();
            if (complaint.isPresent()) {
                throw new SealRefused(path, complaint.get());
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new SealRefused(path, "cannot be read by this user.", unreadable);
        }
    }

    void write(byte[] content) {
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            // a temporary file is made for its owner alone, and a crash leaves no half-written one behind
            Path draft = Files.createTempFile(folder, "seal", ".tmp");
            Files.write(draft, content);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new SealRefused(path, "cannot be written: " + failed.getMessage(), failed);
        }
    }
}
