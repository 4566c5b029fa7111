package caseflow.storage;

import caseflow.crypto.Keyring;
import caseflow.crypto.SealBroken;
import caseflow.database.DataFolder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door to files. They lie sealed in the data folder, below {@code files}, and never whole in memory. What a file is
 * called, and whose it is, is known to whoever put it.
 */
@Component
public class Storage {

    private final Shelf shelf;
    private final Keyring keyring;

    Storage(DataFolder data, Keyring keyring) {
        this.shelf = new Shelf(data.resolve("files"));
        this.keyring = keyring;
    }

    /** Within a transaction that is rolled back, the file goes with it. */
    public Blob put(InputStream bytes) {
        BlobId id = BlobId.fresh();
        try {
            Path draft = shelf.draft(id);
            try {
                Blob blob = Writing.of(bytes).onto(draft, id, keyring);
                shelf.keep(draft, id);
                removeIfRolledBack(id);
                return blob;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes as they were put. Where the file was changed, reading ends in {@link BlobUnreadable} as well, and what was
     * read before is not to be trusted.
     *
     * @throws BlobUnreadable if it is not there, or not as it was put
     */
    public InputStream open(BlobId id) {
        try {
            InputStream sealed = new BufferedInputStream(Files.newInputStream(shelf.place(id)));
            try {
                return BlobStream.of(keyring.opening(sealed, context(id)), id);
            } catch (IOException | SealBroken broken) {
                sealed.close();
                throw BlobUnreadable.changed(id, broken);
            }
        } catch (NoSuchFileException missing) {
            throw BlobUnreadable.missing(id, missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For good; nothing happens if it is not there. */
    void remove(BlobId id) {
        try {
            Files.deleteIfExists(shelf.place(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file put in the place of another does not open. */
    static String context(BlobId id) {
        return "file " + id;
    }

    private void removeIfRolledBack(BlobId id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    remove(id);
                }
            }
        });
    }
}
