package caseflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.database.local.LocalDatabase;
import caseflow.support.FreshDataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ExternalDatabaseTests {

    @TempDir
    static Path home;

    private static LocalDatabase local;
    private static Login admin;

    @BeforeAll
    static void somebodyElseRunsPostgres() throws IOException {
        local = LocalDatabase.start(home, FreshDataFolder.PROGRAMS);
        String url = local.owner().url();
        admin = new Login(url, "postgres", Files.readString(home.resolve("postgres.password")));
        admin.client().sql("DROP OWNED BY caseflow_app; DROP ROLE caseflow_app").update();
        admin.client().sql("CREATE ROLE firm LOGIN CREATEROLE PASSWORD 'firm'").update();
        admin.client().sql("CREATE ROLE stranger LOGIN PASSWORD 'stranger'").update();
        admin.client().sql("ALTER DATABASE caseflow OWNER TO firm").update();
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void theApplicationGivesTheOwnersRightsAway() {
        Database database = open("firm");
        database.owner().client().sql("CREATE TABLE note (words text)").update();
        Login login = database.application();
        SingleConnectionDataSource connection =
                new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        try {
            JdbcClient application = JdbcClient.create(connection);
            application.sql("SET ROLE caseflow_app").update();
            assertThat(application.sql("INSERT INTO note VALUES ('kept')").update())
                    .isOne();
            assertThatExceptionOfType(org.springframework.jdbc.BadSqlGrammarException.class)
                    .isThrownBy(() -> application.sql("DROP TABLE note").update());
        } finally {
            connection.destroy();
        }
        forget();
    }

    @Test
    void aSecondStartFindsEverythingInPlace() {
        open("firm");
        assertThat(open("firm").owner().user()).isEqualTo("firm");
        forget();
    }

    @Test
    void whoMayNotMakeTheRoleIsTold() {
        refuses("stranger", "CREATE ROLE caseflow_app; GRANT caseflow_app TO stranger;");
    }

    @Test
    void whoMayNotTakeTheRoleIsTold() {
        open("firm");
        refuses("stranger", "GRANT caseflow_app TO stranger;");
        forget();
    }

    @Test
    void aRoleThatSeesEverythingIsRefused() {
        admin.client().sql("CREATE ROLE caseflow_app BYPASSRLS").update();
        refuses("firm", "NOBYPASSRLS");
        forget();
    }

    @Test
    void aWrongPasswordIsOneSentence() {
        DatabaseSettings wrong = new DatabaseSettings(admin.url(), "firm", "guessed", "", null);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalDatabase.open(wrong))
                .withMessageContaining("password authentication failed")
                .withMessageNotContaining("guessed");
    }

    @Test
    void anOldServerIsRefused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalDatabase.requireVersion(140_011))
                .withMessage("CaseFlow needs PostgreSQL 15 or newer, and the database is PostgreSQL 14.");
    }

    private static void refuses(String user, String words) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> open(user))
                .withMessageContaining(words);
    }

    private static Database open(String user) {
        return ExternalDatabase.open(new DatabaseSettings(admin.url(), user, user, "", null));
    }

    private static void forget() {
        admin.client()
                .sql("DROP TABLE IF EXISTS note; DROP OWNED BY caseflow_app; DROP ROLE caseflow_app")
                .update();
    }
}
