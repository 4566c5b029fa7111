package caseflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.support.ShutFile;
import caseflow.support.Sources;
import caseflow.support.Sources.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTests {

    /** Who reads files, and how it comes that a secret in them is nobody else's. A new one asks {@link SecretFile}. */
    private static final Map<String, String> READERS = Map.of(
            "SecretFile.java", "asks itself",
            "KeyFile.java", "asks SecretFile",
            "PrivateFile.java", "asks SecretFile",
            "KmsCheck.java", "asks SecretFile",
            "Cluster.java", "reads the version of a cluster, no secret",
            "Server.java", "reads the number of a process, no secret",
            "RememberedHead.java", "reads the end of the trail, no secret");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "rwx------"})
    void whatOnlyItsOwnerMayReadIsRead(String mode) throws IOException {
        assertThat(SecretFile.or("", file(mode).toString())).isEqualTo("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "r--r--r--", "rw--w----", "rw---x---"})
    void whatOthersMayReadIsRefused(String mode) throws IOException {
        Path file = file(mode);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> SecretFile.or("", file.toString()))
                .withMessage("The file %1$s may be read by others. Close it to them: chmod 600 %1$s", file);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> SecretFile.or("", folder.resolve("lost").toString()))
                .withMessageContaining("cannot read the secret in " + folder.resolve("lost"));
    }

    @Test
    void withoutAFileTheSecretIsWhatWasGiven() {
        assertThat(SecretFile.or(" hush\n", " ")).isEqualTo("hush");
    }

    @Test
    void thePasswordOfAnotherDatabaseMayBeAFile() throws IOException {
        assertThat(settings(file("rw-------")).login().password()).isEqualTo("hush");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> settings(file("rw-r-----")).login());
    }

    @Test
    void whoReadsAFileIsKnown() {
        assertThat(Sources.java()
                        .filter(source -> source.text().matches("(?s).*Files\\.(read|lines|newBufferedReader).*"))
                        .map(Source::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(READERS.keySet());
    }

    private static DatabaseSettings settings(Path file) {
        return new DatabaseSettings("jdbc:postgresql://db.example.com/caseflow", "firm", "", file.toString(), null);
    }

    private Path file(String mode) throws IOException {
        return ShutFile.withMode(ShutFile.written(folder.resolve("secret-" + mode), "hush\n"), mode);
    }
}
