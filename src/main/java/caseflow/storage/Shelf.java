package caseflow.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Which file lies where below a folder: 256 folders, by the first two digits of the name, and {@code incoming} for what is
 * not whole yet. Both are this account's alone.
 */
record Shelf(Path folder) {

    private static final FileAttribute<?> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    Path place(BlobId id) {
        return compartment(id).resolve(id.toString());
    }

    Path incoming() {
        return folder.resolve("incoming");
    }

    Path draft(BlobId id) throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming(), OURS), id.toString(), ".part");
    }

    /** All at once or not at all, and then for good: a power cut leaves either nothing or the whole file. */
    void keep(Path draft, BlobId id) throws IOException {
        Path compartment = compartment(id);
        boolean first = !Files.exists(compartment);
        Files.createDirectories(compartment, OURS);
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, place(id), StandardCopyOption.ATOMIC_MOVE);
        force(compartment, StandardOpenOption.READ);
        if (first) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private Path compartment(BlobId id) {
        return folder.resolve(id.toString().substring(0, 2));
    }

    private static void force(Path path, OpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
