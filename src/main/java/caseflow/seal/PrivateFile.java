package caseflow.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** A file that nobody but its owner may read. */
record PrivateFile(Path path) {

    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws SealRefused if there is none, or others may read it */
    byte[] read() {
        if (!exists()) {
            throw new SealRefused(path, "does not exist.");
        }
        try {
            if (open()) {
                throw new SealRefused(path, "may be read by others. Close it to them: chmod 600 " + path);
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

    private boolean open() throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix")
                && !OWNERS.containsAll(Files.getPosixFilePermissions(path));
    }
}
