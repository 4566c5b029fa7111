package caseflow.database.local;

import caseflow.database.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password nobody chose, in a file only its owner reads. */
record Password(Path file) {

    private static final int BYTES = 24;

    static Password in(Path folder, String role) throws IOException {
        Password password = new Password(folder.resolve(role + ".password"));
        if (!Files.exists(password.file)) {
            password.invent();
        }
        return password;
    }

    String value() throws IOException {
        return SecretFile.or("", file.toString());
    }

    private void invent() throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(bytes));
        Files.move(draft, file);
    }
}
