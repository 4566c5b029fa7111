package caseflow.storage;

import caseflow.crypto.Keyring;
import caseflow.crypto.SealBroken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door to files. They lie sealed in the data folder or in a bucket, and are never whole in memory. What a file is
 * called, and whose it is, is known to whoever put it, and that it is still needed: see {@link BlobHolder}.
 */
@Component
public class Storage {

    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);

    private final Warehouse warehouse;
    private final Keyring keyring;
    private final Alarm alarm;

    Storage(Warehouse warehouse, Keyring keyring, Alarm alarm) {
        this.warehouse = warehouse;
        this.keyring = keyring;
        this.alarm = alarm;
    }

    /**
     * Within a transaction that is rolled back, the file goes with it.
     *
     * @throws StorageUnavailable if it cannot be kept; then nothing is left of it
     */
    public Blob put(InputStream bytes) {
        return put(Content.of(bytes));
    }

    /** As {@link #put(InputStream)}, what is not there to be read but is written bit by bit. */
    public Blob put(Content content) {
        BlobId id = BlobId.fresh();
        try (Warehouse.Incoming place = warehouse.receive(id)) {
            Blob blob = Writing.onto(place.bytes(), id, keyring, content);
            place.keep();
            removeIfRolledBack(id);
            return blob;
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    /**
     * The bytes as they were put. Where the file turns out to be damaged only while it is read, reading ends in {@link
     * BlobUnreadable} before its end, and what was read so far is not to be trusted. The firm is told.
     *
     * @throws BlobUnreadable if it is not there, or not as it was put
     * @throws StorageUnavailable if it cannot be fetched just now
     */
    public InputStream open(Blob blob) {
        try {
            Warehouse.Outgoing found =
                    warehouse.find(blob.id()).orElseThrow(() -> alarm.raise(BlobUnreadable.missing(blob.id())));
            return open(blob, found);
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    /** For good; nothing happens if it is not there. */
    void remove(BlobId id) {
        try {
            warehouse.remove(id);
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    /** A file put in the place of another does not open. */
    static String context(BlobId id) {
        return "file " + id;
    }

    private InputStream open(Blob blob, Warehouse.Outgoing found) throws IOException {
        try {
            InputStream sealed = new BufferedInputStream(new Source(found.bytes()));
            return BlobStream.of(opened(sealed, found.length(), blob), blob, alarm);
        } catch (RuntimeException | Error refused) {
            found.bytes().close();
            throw refused;
        }
    }

    private InputStream opened(InputStream sealed, long length, Blob blob) {
        try {
            return keyring.opening(sealed, length, blob.size(), context(blob.id()));
        } catch (IOException | SealBroken broken) {
            throw alarm.raise(BlobUnreadable.changed(blob.id(), broken));
        }
    }

    private static StorageUnavailable unavailable(IOException failed) {
        LOG.error("Files cannot be stored or fetched", failed);
        return new StorageUnavailable(failed);
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
