package caseflow.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file being written beside the shelf. */
final class ShelfDraft implements Warehouse.Incoming {

    private final Shelf shelf;
    private final BlobId id;
    private final Path draft;
    private final OutputStream bytes;
    private boolean kept;

    private ShelfDraft(Shelf shelf, BlobId id, Path draft, OutputStream bytes) {
        this.shelf = shelf;
        this.id = id;
        this.draft = draft;
        this.bytes = bytes;
    }

    static ShelfDraft of(Shelf shelf, BlobId id, Path draft) throws IOException {
        return new ShelfDraft(shelf, id, draft, new BufferedOutputStream(Files.newOutputStream(draft)));
    }

    @Override
    public OutputStream bytes() {
        return bytes;
    }

    @Override
    public void keep() throws IOException {
        bytes.close();
        shelf.keep(draft, id);
        kept = true;
    }

    /** What was moved to its place, but may not survive a power cut, goes as well. */
    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        try {
            bytes.close();
        } finally {
            Files.deleteIfExists(draft);
            shelf.remove(id);
        }
    }
}
