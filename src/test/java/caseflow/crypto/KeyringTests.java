package caseflow.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTests {

    private static final byte[] SECRET = "a token nobody else may read".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void whatIsSealedOpensAgainInItsOwnPlaceOnly() throws Exception {
        Keyring keyring = keyring("a.json");
        byte[] sealed = keyring.seal(SECRET, "letter 7");

        assertThat(new String(sealed, UTF_8)).doesNotContain("token");
        assertThat(keyring.open(sealed, "letter 7")).isEqualTo(SECRET);
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keyring.open(sealed, "letter 8"));
    }

    @Test
    void theSameTextNeverLooksTheSameTwice() throws Exception {
        Keyring keyring = keyring("a.json");

        assertThat(keyring.seal(SECRET, "letter 7")).isNotEqualTo(keyring.seal(SECRET, "letter 7"));
    }

    @Test
    void aChangedByteBreaksTheSeal() throws Exception {
        Keyring keyring = keyring("a.json");
        byte[] sealed = keyring.seal(SECRET, "letter 7");
        sealed[sealed.length - 1] ^= 1;

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keyring.open(sealed, "letter 7"));
    }

    @Test
    void theKeyOutlivesTheProcessAndNoOtherKeyOpensItsSeals() throws Exception {
        byte[] sealed = keyring("a.json").seal(SECRET, "letter 7");
        Keyring other = keyring("b.json");

        assertThat(keyring("a.json").open(sealed, "letter 7")).isEqualTo(SECRET);
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> other.open(sealed, "letter 7"));
    }

    @Test
    void aStreamOpensAgainInItsOwnPlaceOnly() throws Exception {
        Keyring keyring = keyring("a.json");
        var sealed = new ByteArrayOutputStream();
        try (var plain = keyring.sealing(sealed, "file 7")) {
            plain.write(SECRET);
        }

        assertThat(sealed.toString(UTF_8)).doesNotContain("token");
        assertThat(keyring.opening(new ByteArrayInputStream(sealed.toByteArray()), "file 7"))
                .hasBinaryContent(SECRET);
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> keyring.opening(new ByteArrayInputStream(sealed.toByteArray()), "file 8"));
        Keyring other = keyring("b.json");
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> other.opening(new ByteArrayInputStream(sealed.toByteArray()), "file 7"));
    }

    @Test
    void aStreamThatWasNotClosedIsNotWhole() throws Exception {
        Keyring keyring = keyring("a.json");
        var sealed = new ByteArrayOutputStream();
        keyring.sealing(sealed, "file 7").write(new byte[200_000]);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> keyring.opening(new ByteArrayInputStream(sealed.toByteArray()), "file 7")
                        .readAllBytes());
    }

    @Test
    void aStreamWhoseLengthIsKnownDoesNotBeginWithAnother() throws Exception {
        Keyring keyring = keyring("a.json");
        var sealed = new ByteArrayOutputStream();
        try (OutputStream sealing = keyring.sealing(sealed, "file 7")) {
            sealing.write(new byte[200_000]);
        }
        var bytes = new ByteArrayInputStream(sealed.toByteArray());

        assertThat(keyring.opening(bytes, sealed.size(), 200_000, "file 7").readAllBytes())
                .hasSize(200_000);
        bytes.reset();
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> keyring.opening(bytes, sealed.size() - 1, 200_000, "file 7"));
        bytes.reset();
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> keyring.opening(bytes, sealed.size(), 200_001, "file 7"));
    }

    private Keyring keyring(String file) throws Exception {
        return Keyrings.in(folder.resolve(file));
    }

    @Test
    void aNewKeyFileIsItsOwnersAlone() throws Exception {
        Path file = folder.resolve("keys/application.json");
        new KeyFile(file).readOrMake();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aKeyFileThatOthersMayReadIsRefusedInOneSentence() throws Exception {
        Path file = folder.resolve("open.json");
        new KeyFile(file).readOrMake();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        refuses(file, "may be read by others. Close it to them: chmod 600 " + file);
    }

    @Test
    void aKeyFileThatWasNamedButIsNotThereIsNeverReplacedByANewOne() {
        Path file = folder.resolve("lost.json");

        refuses(file, "does not exist.");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsNoKeyIsRefused() throws Exception {
        Path file = Files.createFile(
                folder.resolve("garbage.json"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "not a key");

        refuses(file, "is damaged or not a key file.");
    }

    private static void refuses(Path file, String sentence) {
        assertThatExceptionOfType(KeyFileRefused.class)
                .isThrownBy(() -> new KeyFile(file).read())
                .withMessageContaining("The key file " + file + " " + sentence);
    }
}
