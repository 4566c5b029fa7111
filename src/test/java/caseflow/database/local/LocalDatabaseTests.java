package caseflow.database.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import caseflow.database.CannotStart;
import caseflow.database.Login;
import caseflow.support.FreshDataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTests {

    @TempDir
    Path home;

    @Test
    void keepsItsDataOverARestart() {
        try (LocalDatabase database = start()) {
            write(database.owner(), "kept");
        }
        try (LocalDatabase database = start()) {
            assertThat(words(database)).containsExactly("kept");
        }
    }

    @Test
    void keepsItsDataWhenTheProcessIsKilled() throws IOException {
        Process child = child();
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo(Child.WRITTEN);
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(this::start)
                    .withMessageStartingWith("CaseFlow is already running with the data in " + home);
        } finally {
            child.destroyForcibly().onExit().join();
        }
        try (LocalDatabase database = start()) {
            assertThat(words(database)).containsExactly("killed");
        }
    }

    @Test
    void asksForAPasswordThatOnlyItsOwnerCanRead() throws IOException {
        try (LocalDatabase database = start()) {
            Login login = database.application();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), "guessed")
                            .close())
                    .withMessageContaining("password authentication failed");
        }
        for (Path file : passwords()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void promisesWhatItWrites() {
        try (LocalDatabase database = start()) {
            assertThat(database.application()
                            .client()
                            .sql("""
                            SELECT name || '=' || setting
                              FROM pg_settings
                             WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses')
                             ORDER BY name""")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "fsync=on", "full_page_writes=on", "listen_addresses=127.0.0.1", "synchronous_commit=on");
        }
    }

    @Test
    void runsAsNobodyWhereRootHasNoNamespace() {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        try (LocalDatabase database = LocalDatabase.start(home, FreshDataFolder.PROGRAMS, Account.NOBODY)) {
            write(database.owner(), "nobody");
            assertThat(words(database)).containsExactly("nobody");
        }
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws IOException {
        Files.createDirectories(home.resolve("cluster"));
        Files.writeString(home.resolve("cluster/PG_VERSION"), "12\n");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::start)
                .withMessageContaining("was made by PostgreSQL 12");
    }

    private List<Path> passwords() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".password")).toList();
            assertThat(found).hasSize(3);
            return found;
        }
    }

    private LocalDatabase start() {
        return LocalDatabase.start(home, FreshDataFolder.PROGRAMS);
    }

    private Process child() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void write(Login owner, String words) {
        owner.client().sql("CREATE TABLE note (words text)").update();
        owner.client()
                .sql("INSERT INTO note VALUES (:words)")
                .param("words", words)
                .update();
    }

    private static List<String> words(LocalDatabase database) {
        return database.owner()
                .client()
                .sql("SELECT words FROM note")
                .query(String.class)
                .list();
    }

    /** A process that is killed in the middle of its work. */
    static class Child {

        static final String WRITTEN = "written";

        public static void main(String[] args) throws IOException {
            LocalDatabase database = LocalDatabase.start(Path.of(args[0]), FreshDataFolder.PROGRAMS);
            write(database.owner(), "killed");
            System.out.println(WRITTEN);
            System.in.read();
        }
    }
}
