package caseflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every table that knows clients, as if every store had forgotten its WHERE. */
@CaseFlowTest
class RowSecurityAloneTests {

    private static final String OWN = "Northwind Marine Inc";
    private static final String OTHER = "Hill Street Bakery Ltd";

    /** Tables that take rows for any client, because a deed may happen before anybody's scope is known. */
    private static final Set<String> OPEN_TO_APPEND = Set.of("audit");

    @Autowired
    JdbcClient client;

    @Autowired
    Database database;

    @Autowired
    RowScope scope;

    @Autowired
    Addresses addresses;

    @Autowired
    PlatformTransactionManager transactions;

    long own;
    long other;

    @BeforeEach
    void twoClients() {
        own = addresses.client(OWN);
        other = addresses.client(OTHER);
    }

    @TestFactory
    Stream<DynamicTest> aClientSeesNoOtherClientsRows() {
        return each((table, column) -> {
            String others = "SELECT count(*) FROM %s WHERE %s <> %d".formatted(table, column, own);
            try (RowScope.Bound bound = scope.enterFirm()) {
                assertThat(count(others))
                        .as("Let the demo have a row of another client in %s, or this proves nothing.", table)
                        .isPositive();
            }
            try (RowScope.Bound bound = scope.enterClient(own)) {
                assertThat(count(others)).isZero();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutAScopeThereIsNothing() {
        return each((table, column) ->
                assertThat(count("SELECT count(*) FROM " + table)).isZero());
    }

    @TestFactory
    Stream<DynamicTest> aClientChangesNoOtherClientsRows() {
        return each((table, column) -> {
            try (RowScope.Bound bound = scope.enterClient(own)) {
                String others = " WHERE %s = %d".formatted(column, other);
                assertHarmless("DELETE FROM " + table + others);
                assertHarmless("UPDATE %s SET %s = %s".formatted(table, touched(table), touched(table)) + others);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aClientAddsNothingToAnother() {
        return each((table, column) -> {
            if (OPEN_TO_APPEND.contains(table)) {
                return;
            }
            String row = column.equals("id") ? "DEFAULT VALUES" : "(%s) VALUES (%d)".formatted(column, other);
            try (RowScope.Bound bound = scope.enterClient(own)) {
                assertThatThrownBy(() -> work("INSERT INTO %s %s".formatted(table, row)))
                        .rootCause()
                        .hasMessageMatching("(?s).*(row-level security|permission denied).*");
            }
        });
    }

    private interface Question {
        void of(String table, String column);
    }

    private Stream<DynamicTest> each(Question question) {
        return tables().entrySet().stream()
                .map(table ->
                        DynamicTest.dynamicTest(table.getKey(), () -> question.of(table.getKey(), table.getValue())));
    }

    /** Every table with clients in it, and the column that names them. */
    private Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>(Map.of("client", "id"));
        List<String> others =
                database.owner().client().sql("""
                        SELECT t.relname
                          FROM pg_class t
                          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'client_id' AND NOT a.attisdropped
                         WHERE t.relkind IN ('r', 'p') AND t.relnamespace = 'public'::regnamespace""").query(String.class).list();
        others.forEach(table -> tables.put(table, "client_id"));
        return tables;
    }

    /** A column that may be set at all: identities and generated ones may not. */
    private String touched(String table) {
        return database.owner()
                .client()
                .sql("""
                        SELECT a.attname
                          FROM pg_attribute a
                         WHERE a.attrelid = CAST(:table AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
                           AND a.attidentity = '' AND a.attgenerated = ''
                         ORDER BY a.attnum
                         LIMIT 1""")
                .param("table", table)
                .query(String.class)
                .single();
    }

    private long count(String query) {
        return new TransactionTemplate(transactions)
                .execute(status -> client.sql(query).query(Long.class).single());
    }

    private int work(String statement) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return client.sql(statement).update();
        });
    }

    /** Touches no row, or is not allowed at all. */
    private void assertHarmless(String statement) {
        try {
            assertThat(work(statement)).as(statement).isZero();
        } catch (org.springframework.dao.DataAccessException refused) {
            assertThat(refused).rootCause().hasMessageContaining("permission denied");
        }
    }
}
