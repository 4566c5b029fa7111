package caseflow.database;

import caseflow.database.local.FolderLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.PropertyResolver;

/**
 * Where an installation keeps what is its own: the database, keys, files. The property {@code caseflow.data} names it.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public static DataFolder of(PropertyResolver properties) {
        return new DataFolder(Path.of(properties.getRequiredProperty("caseflow.data")));
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Makes the folder if it is missing, for this account alone. */
    public DataFolder usable() {
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new CannotStart(
                    "CaseFlow cannot make its data folder " + path
                            + ": choose another with --data, or allow this account to write there.",
                    e);
        }
        if (!Files.isWritable(path)) {
            throw new CannotStart("CaseFlow cannot write to its data folder " + path
                    + ": choose another with --data, or allow this account to write there.");
        }
        return this;
    }

    /** @throws CannotStart if another process works with the database in this folder */
    public void unused() {
        try {
            if (Files.exists(database())) {
                FolderLock.take(database()).close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path database() {
        return resolve("postgres");
    }
}
