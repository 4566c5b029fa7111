package caseflow.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file gets a new key, and never loses one. */
class KeyFileRenewalTests {

    private static final byte[] SECRET = "a token nobody else may read".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Path file;
    private ApplicationKey key;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("application.json");
        new KeyFile(file).readOrMake();
        key = new ApplicationKey(new KeyFile(file));
    }

    @Test
    void whatWasSealedBeforeStillOpensAlsoAfterAStart() throws Exception {
        byte[] before = new Keyring(key).seal(SECRET, "letter 7");
        key.renew();
        byte[] after = new Keyring(key).seal(SECRET, "letter 7");

        assertThat(Arrays.copyOf(after, 5)).isNotEqualTo(Arrays.copyOf(before, 5));
        for (Keyring keyring : new Keyring[] {new Keyring(key), Keyrings.in(file)}) {
            assertThat(keyring.open(before, "letter 7")).isEqualTo(SECRET);
            assertThat(keyring.open(after, "letter 7")).isEqualTo(SECRET);
        }
    }

    @Test
    void anotherNodeOpensWhatTheNewKeySealed() throws Exception {
        Keyring other = Keyrings.in(file);
        key.renew();

        assertThat(other.open(new Keyring(key).seal(SECRET, "letter 7"), "letter 7"))
                .isEqualTo(SECRET);
    }

    @Test
    void twoNodesThatRenewLoseNoKey() throws Exception {
        var other = new ApplicationKey(new KeyFile(file));
        byte[] first = new Keyring(key).seal(SECRET, "letter 7");
        key.renew();
        byte[] second = new Keyring(key).seal(SECRET, "letter 7");
        other.renew();
        byte[] third = new Keyring(other).seal(SECRET, "letter 7");

        for (byte[] sealed : new byte[][] {first, second, third}) {
            assertThat(Keyrings.in(file).open(sealed, "letter 7")).isEqualTo(SECRET);
        }
    }

    @Test
    void theFileStaysItsOwnersAloneAndLeavesNoCopyBehind() throws Exception {
        key.renew();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        new ApplicationKey(new KeyFile(link)).renew();

        assertThat(link).isSymbolicLink();
        assertThat(new KeyFile(file).read().size()).isEqualTo(2);
    }

    @Test
    void oneThatCannotBeWrittenStaysAsItIs() throws Exception {
        Path gone = folder.resolve("elsewhere");
        Files.createDirectory(gone);
        Path moved = Files.move(file, gone.resolve("application.json"));
        var fixed = new ApplicationKey(new KeyFile(moved));
        byte[] sealed = new Keyring(fixed).seal(SECRET, "letter 7");
        // whoever is root may write anywhere; nobody can where a folder is missing
        Files.move(moved, file);
        Files.delete(gone);

        assertThatExceptionOfType(KeyFileRefused.class).isThrownBy(fixed::renew);
        assertThat(new Keyring(fixed).open(sealed, "letter 7")).isEqualTo(SECRET);
    }
}
