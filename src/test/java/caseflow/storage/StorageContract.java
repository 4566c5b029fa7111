package caseflow.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.crypto.Keyring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of files wherever they lie. */
abstract class StorageContract {

    static final int SEGMENT = 64 * 1024;
    static final int MEGABYTE = 1024 * 1024;

    @Autowired
    Keyring keyring;

    @Autowired
    Alarm alarm;

    @Autowired
    PlatformTransactionManager transactions;

    Warehouse warehouse;
    Storage storage;

    /** An empty one. */
    abstract Warehouse fresh();

    /** The names of all that lies there, whole or not. */
    abstract List<String> everything() throws IOException;

    @BeforeEach
    void open() {
        warehouse = fresh();
        storage = new Storage(warehouse, keyring, alarm);
    }

    /** The first segment has less room than the others. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                1000,
                SEGMENT - 57,
                SEGMENT - 56,
                SEGMENT - 55,
                SEGMENT - 1,
                SEGMENT,
                SEGMENT + 1,
                2 * SEGMENT - 73,
                2 * SEGMENT - 72,
                2 * SEGMENT - 71,
                5_000_000
            })
    void theBytesComeBackTheSame(int size) throws Exception {
        byte[] bytes = Noise.bytes(size);

        Blob blob = put(size);

        assertThat(blob.size()).isEqualTo(size);
        assertThat(blob.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(read(blob)).isEqualTo(bytes);
    }

    @Test
    void soDoAHundredMegabytes() throws IOException {
        long size = 100L * MEGABYTE;
        Blob blob = storage.put(Noise.of(size));

        try (InputStream bytes = storage.open(blob)) {
            assertThat(bytes).hasSameContentAs(Noise.of(size));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void whatIsSentInPartsBecomesOne(int more) throws IOException {
        for (int parts = 1; parts <= 2; parts++) {
            byte[] raw = Noise.bytes(parts * S3Connection.PART + more);
            BlobId id = BlobId.fresh();

            write(id, raw);

            assertThat(raw(id)).isEqualTo(raw);
        }
    }

    @Test
    void nothingCanBeReadWhereItLies() throws IOException {
        Blob blob = storage.put(new ByteArrayInputStream("The secret of Northwind Marine".getBytes(UTF_8)));

        assertThat(new String(raw(blob.id()), UTF_8)).doesNotContain("Northwind");
    }

    @Test
    void aFileInThePlaceOfAnotherDoesNotOpen() throws IOException {
        Blob one = put(10);
        Blob other = put(10);
        write(other.id(), raw(one.id()));

        assertThatExceptionOfType(BlobUnreadable.class)
                .isThrownBy(() -> storage.open(other))
                .withMessageContaining(other.id().toString());
    }

    /** The key before the first segment, a segment in the middle, the very end. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.5, 0.9999999})
    void aChangedByteIsFoundOut(double where) throws IOException {
        Blob blob = put(4 * SEGMENT);
        byte[] sealed = raw(blob.id());
        sealed[(int) (sealed.length * where)] ^= 1;
        write(blob.id(), sealed);

        assertThatExceptionOfType(BlobUnreadable.class).isThrownBy(() -> read(blob));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1000, 2 * SEGMENT, 4 * SEGMENT})
    void aFileThatWasCutOffDoesNotEvenOpen(int left) throws IOException {
        Blob blob = put(4 * SEGMENT);
        write(blob.id(), Arrays.copyOf(raw(blob.id()), left));

        assertThatExceptionOfType(BlobUnreadable.class).isThrownBy(() -> storage.open(blob));
    }

    @Test
    void norDoesOneThatBecameLonger() throws IOException {
        Blob blob = put(SEGMENT);
        byte[] sealed = raw(blob.id());
        write(blob.id(), Arrays.copyOf(sealed, sealed.length + 1));

        assertThatExceptionOfType(BlobUnreadable.class).isThrownBy(() -> storage.open(blob));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, SEGMENT, 3 * SEGMENT})
    void theEndOfAFileThatIsNotTheOneIsNeverHandedOut(int size) throws IOException {
        Blob other = new Blob(put(size).id(), size, "0".repeat(64));
        int read = 0;
        BlobUnreadable refused = null;

        try (InputStream bytes = storage.open(other)) {
            while (bytes.read() >= 0) {
                read++;
            }
        } catch (BlobUnreadable unreadable) {
            refused = unreadable;
        }

        assertThat(refused).isNotNull();
        assertThat(read).isLessThanOrEqualTo(Math.max(0, size - SEGMENT));
    }

    @Test
    void aFileThatIsNotThereSaysSo() {
        Blob blob = put(10);
        storage.remove(blob.id());
        storage.remove(blob.id());

        assertThatExceptionOfType(BlobUnreadable.class)
                .isThrownBy(() -> storage.open(blob))
                .withMessage("file " + blob.id() + " is missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, SEGMENT, 20 * MEGABYTE})
    void whatBreaksOffOnItsWayInLeavesNothing(int come) throws IOException {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> storage.put(Noise.breakingOffAfter(come)));
        assertThat(everything()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, SEGMENT, 20 * MEGABYTE})
    void whatThePlaceHasNoRoomForLeavesNothing(int room) throws IOException {
        var full = new Storage(new FullWarehouse(warehouse, room), keyring, alarm);

        assertThatExceptionOfType(StorageUnavailable.class).isThrownBy(() -> full.put(Noise.of(30 * MEGABYTE)));
        assertThat(everything()).isEmpty();
    }

    @Test
    void aDeedThatDoesNotHappenTakesItsFileWithIt() throws IOException {
        var transaction = new TransactionTemplate(transactions);
        Blob kept = transaction.execute(status -> put(10));
        transaction.executeWithoutResult(status -> {
            put(10);
            status.setRollbackOnly();
        });

        assertThat(everything()).containsExactly(kept.id().toString());
    }

    final Blob put(int size) {
        return storage.put(new ByteArrayInputStream(Noise.bytes(size)));
    }

    final byte[] read(Blob blob) throws IOException {
        try (InputStream bytes = storage.open(blob)) {
            return bytes.readAllBytes();
        }
    }

    final byte[] raw(BlobId id) throws IOException {
        try (InputStream bytes = warehouse.find(id).orElseThrow().bytes()) {
            return bytes.readAllBytes();
        }
    }

    final void write(BlobId id, byte[] raw) throws IOException {
        try (Warehouse.Incoming place = warehouse.receive(id)) {
            place.bytes().write(raw);
            place.keep();
        }
    }
}
