package caseflow.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.crypto.Keyring;
import caseflow.database.DataFolder;
import caseflow.support.CaseFlowTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class StorageTests {

    private static final int SEGMENT = 64 * 1024;

    @TempDir
    Path folder;

    @Autowired
    Keyring keyring;

    @Autowired
    PlatformTransactionManager transactions;

    private Storage storage;

    @BeforeEach
    void open() {
        storage = new Storage(new DataFolder(folder), keyring);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, SEGMENT - 16, SEGMENT, 3 * SEGMENT, 5_000_000})
    void theBytesComeBackTheSame(int size) throws Exception {
        byte[] bytes = bytes(size);

        Blob blob = storage.put(new ByteArrayInputStream(bytes));

        assertThat(blob.size()).isEqualTo(size);
        assertThat(blob.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(read(blob)).isEqualTo(bytes);
    }

    @Test
    void onTheDiskNothingCanBeReadAndNobodyElseMayLook() throws IOException {
        byte[] secret = "The secret of Northwind Marine".getBytes(UTF_8);
        Blob blob = storage.put(new ByteArrayInputStream(secret));

        assertThat(new String(Files.readAllBytes(place(blob)), UTF_8)).doesNotContain("Northwind");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place(blob))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(place(blob).getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileInThePlaceOfAnotherDoesNotOpen() throws IOException {
        Blob one = storage.put(new ByteArrayInputStream(bytes(10)));
        Blob other = storage.put(new ByteArrayInputStream(bytes(10)));
        Files.copy(place(one), place(other), StandardCopyOption.REPLACE_EXISTING);

        assertThatExceptionOfType(BlobUnreadable.class)
                .isThrownBy(() -> storage.open(other.id()))
                .withMessageContaining(other.id().toString());
    }

    /** The key before the first segment, a segment in the middle, the very end. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.5, 0.9999999})
    void aChangedByteIsFoundOut(double where) throws IOException {
        Blob blob = storage.put(new ByteArrayInputStream(bytes(4 * SEGMENT)));
        byte[] sealed = Files.readAllBytes(place(blob));
        sealed[(int) (sealed.length * where)] ^= 1;
        Files.write(place(blob), sealed);

        assertThatExceptionOfType(BlobUnreadable.class).isThrownBy(() -> read(blob));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1000, 2 * SEGMENT})
    void soIsAFileThatWasCutOff(int left) throws IOException {
        Blob blob = storage.put(new ByteArrayInputStream(bytes(4 * SEGMENT)));
        Files.write(place(blob), Arrays.copyOf(Files.readAllBytes(place(blob)), left));

        assertThatExceptionOfType(BlobUnreadable.class).isThrownBy(() -> read(blob));
    }

    @Test
    void aFileThatIsNotThereSaysSo() {
        Blob blob = storage.put(new ByteArrayInputStream(bytes(10)));
        storage.remove(blob.id());
        storage.remove(blob.id());

        assertThatExceptionOfType(BlobUnreadable.class)
                .isThrownBy(() -> storage.open(blob.id()))
                .withMessage("file " + blob.id() + " is missing");
    }

    @Test
    void whatBreaksOffOnItsWayInLeavesNothing() throws IOException {
        InputStream broken = new ByteArrayInputStream(bytes(3 * SEGMENT)) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                if (pos > SEGMENT) {
                    throw new UncheckedIOException(new IOException("connection lost"));
                }
                return super.read(into, from, most);
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> storage.put(broken));
        assertThat(files()).isEmpty();
    }

    @Test
    void aDeedThatDoesNotHappenTakesItsFileWithIt() throws IOException {
        var transaction = new TransactionTemplate(transactions);
        Blob kept = transaction.execute(status -> storage.put(new ByteArrayInputStream(bytes(10))));
        transaction.executeWithoutResult(status -> {
            storage.put(new ByteArrayInputStream(bytes(10)));
            status.setRollbackOnly();
        });

        assertThat(files()).containsExactly(place(kept));
    }

    @Test
    void whatACrashLeftBehindIsClearedAwayAfterADay() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("files/incoming"));
        Path old = Files.createFile(incoming.resolve("old.part"));
        Path recent = Files.createFile(incoming.resolve("recent.part"));
        Instant now = Instant.parse("2026-11-24T15:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(recent, FileTime.from(now.minus(Duration.ofHours(23))));

        new Leftovers(new DataFolder(folder), Clock.fixed(now, ZoneOffset.UTC)).clear();

        assertThat(files()).containsExactly(recent);
    }

    private byte[] read(Blob blob) throws IOException {
        try (InputStream bytes = storage.open(blob.id())) {
            return bytes.readAllBytes();
        }
    }

    private Path place(Blob blob) {
        return new Shelf(folder.resolve("files")).place(blob.id());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
