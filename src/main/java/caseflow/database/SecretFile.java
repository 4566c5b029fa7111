package caseflow.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A file with a secret in it, which nobody but its owner may read. */
public record SecretFile(Path path) {

    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final Set<PosixFilePermission> OTHERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OWNERS)));

    /**
     * The secret as it was given, unless a file was: then the one in it.
     *
     * @throws CannotStart if there is no such file, or others may read it
     */
    public static String or(String given, String file) {
        return file.isBlank() ? given.strip() : new SecretFile(Path.of(file.strip())).text();
    }

    /** What is wrong with it and what to do, for a sentence that begins with its name; nothing if all is well. */
    public Optional<String> complaint() throws IOException {
        boolean open = Files.getFileStore(path).supportsFileAttributeView("posix")
                && !Collections.disjoint(OTHERS, Files.getPosixFilePermissions(path));
        return open ? Optional.of("may be read by others. Close it to them: chmod 600 " + path) : Optional.empty();
    }

    private String text() {
        try {
            Optional<String> complaint = complaint();
            if (complaint.isPresent()) {
                throw new CannotStart("The file " + path + " " + complaint.get());
            }
            return Files.readString(path).strip();
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "CaseFlow cannot read the secret in " + path + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
