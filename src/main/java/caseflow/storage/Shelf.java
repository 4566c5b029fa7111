package caseflow.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Files in a folder: 256 folders, by the first two digits of the name, and {@code incoming} for what is not whole yet.
 * Both are this account's alone.
 */
record Shelf(Path folder) implements Warehouse {

    private static final FileAttribute<?> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final int SOME = 500;

    @Override
    public Incoming receive(BlobId id) throws IOException {
        return ShelfDraft.of(this, id, draft(id.toString()));
    }

    @Override
    public Optional<Outgoing> find(BlobId id) throws IOException {
        Path place = place(id);
        try {
            long length = Files.size(place);
            return Optional.of(new Outgoing(Files.newInputStream(place), length));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(BlobId id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    @Override
    public void list(Instant before, Consumer<List<BlobId>> some) throws IOException {
        for (Path compartment : compartments()) {
            var found = new ArrayList<BlobId>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(compartment)) {
                for (Path file : files) {
                    if (older(file, before)) {
                        BlobId.of(file.getFileName().toString()).ifPresent(found::add);
                    }
                    if (found.size() == SOME) {
                        some.accept(List.copyOf(found));
                        found.clear();
                    }
                }
            }
            some.accept(found);
        }
    }

    @Override
    public void clear(Instant before) throws IOException {
        if (!Files.isDirectory(incoming())) {
            return;
        }
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(incoming())) {
            for (Path draft : drafts) {
                if (older(draft, before)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    /** The disk may be another machine's. */
    @Override
    public Instant now() throws IOException {
        Path asked = draft("now");
        try {
            return Files.getLastModifiedTime(asked).toInstant();
        } finally {
            Files.delete(asked);
        }
    }

    Path place(BlobId id) {
        return folder.resolve(id.place());
    }

    /** A power cut leaves either nothing or the whole file. */
    void keep(Path draft, BlobId id) throws IOException {
        Path place = place(id);
        Path compartment = place.resolveSibling("");
        boolean first = !Files.exists(compartment);
        Files.createDirectories(compartment, OURS);
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        force(compartment, StandardOpenOption.READ);
        if (first) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    private Path draft(String name) throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming(), OURS), name, ".part");
    }

    private List<Path> compartments() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var compartments = new ArrayList<Path>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            folders.forEach(compartments::add);
        }
        return compartments;
    }

    /** What has gone in the meantime is as old as can be. */
    private static boolean older(Path file, Instant limit) {
        return Instant.ofEpochMilli(file.toFile().lastModified()).isBefore(limit);
    }

    private static void force(Path path, OpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
