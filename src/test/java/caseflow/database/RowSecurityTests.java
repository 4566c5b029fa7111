package caseflow.database;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class RowSecurityTests {

    @Autowired
    JdbcClient client;

    @Autowired
    Database database;

    @Autowired
    RowScope scope;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void twoClientsHaveANote() {
        database.owner().client().sql("""
                CREATE TABLE probe (client_id bigint NOT NULL, words text NOT NULL);
                ALTER TABLE probe ENABLE ROW LEVEL SECURITY;
                CREATE POLICY probe_scope ON probe
                    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
                INSERT INTO probe VALUES (1, 'one'), (2, 'two');
                """).update();
    }

    @AfterEach
    void forgetTheNotes() {
        database.owner().client().sql("DROP TABLE probe").update();
    }

    @Test
    void whoNamesNoClientSeesNothing() {
        assertThat(notes()).isEmpty();
    }

    @Test
    void aClientSeesItsOwn() {
        try (RowScope.Bound bound = scope.enterClient(2)) {
            assertThat(notes()).containsExactly("two");
        }
    }

    @Test
    void theFirmSeesAll() {
        try (RowScope.Bound bound = scope.enterFirm()) {
            assertThat(notes()).containsExactly("one", "two");
        }
    }

    @Test
    void theApplicationIsAHarmlessRole() {
        assertThat(client.sql("""
                        SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
                            OR pg_has_role(current_user, 'caseflow_owner', 'MEMBER')
                          FROM pg_roles
                         WHERE rolname = current_user AND rolname = 'caseflow_app'""").query(Boolean.class).single()).isFalse();
    }

    @Test
    void everyTableOfClientsHasAPolicy() {
        assertThat(client.sql("""
                        SELECT t.relname
                          FROM pg_class t
                          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'client_id' AND NOT a.attisdropped
                         WHERE t.relkind IN ('r', 'p')
                           AND t.relnamespace = 'public'::regnamespace
                           AND (NOT t.relrowsecurity
                                OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid))""").query(String.class).list()).isEmpty();
    }

    private List<String> notes() {
        return new TransactionTemplate(transactions)
                .execute(status -> client.sql("SELECT words FROM probe ORDER BY client_id")
                        .query(String.class)
                        .list());
    }
}
