package caseflow.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with secrets in them, as an operator keeps them. */
public final class ShutFile {

    private ShutFile() {}

    /** One that nobody but its owner may read. */
    public static Path written(Path file, String secret) throws IOException {
        return withMode(Files.writeString(file, secret), "rw-------");
    }

    public static Path withMode(Path file, String mode) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
