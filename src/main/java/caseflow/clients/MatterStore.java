package caseflow.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MatterStore {

    private static final String SELECT = """
            SELECT matter.id, matter.client_id, matter.number, matter.title, matter.opened_at,
                   matter.closed_at, matter.closed_by
              FROM matter
            """;

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, in each part the newest first. */
    List<Matter> of(ClientId client, ClientScope scope) {
        return jdbc.sql(SELECT + """
                 WHERE matter.client_id = :client AND %s
                 ORDER BY matter.closed_at DESC NULLS FIRST, matter.id DESC
                """.formatted(scope.clause("matter.client_id")))
                .param("client", client.value())
                .param("scope", scope.value())
                .query(MatterStore::matter)
                .list();
    }

    Optional<Matter> find(MatterId id, ClientScope scope) {
        return select(SELECT + " WHERE matter.id = :id AND %s", id, scope);
    }

    Optional<Matter> lock(MatterId id, ClientScope scope) {
        return select(SELECT + " WHERE matter.id = :id AND %s FOR UPDATE", id, scope);
    }

    private Optional<Matter> select(String sql, MatterId id, ClientScope scope) {
        return jdbc.sql(sql.formatted(scope.clause("matter.client_id")))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(MatterStore::matter)
                .optional();
    }

    Matter insert(ClientId client, String title, Instant at) {
        return jdbc.sql("""
                INSERT INTO matter (client_id, title, opened_at)
                VALUES (:client, :title, :at)
                RETURNING id, client_id, number, title, opened_at, closed_at, closed_by
                """)
                .param("client", client.value())
                .param("title", title)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(MatterStore::matter)
                .single();
    }

    void update(Matter matter, ClientScope scope) {
        Closure closure = matter.closure();
        jdbc.sql("""
                UPDATE matter
                   SET title = :title, closed_at = :closedAt, closed_by = :closedBy
                 WHERE matter.id = :id AND %s
                """.formatted(scope.clause("matter.client_id")))
                .param("title", matter.title())
                .param("closedAt", closure == null ? null : closure.at().atOffset(ZoneOffset.UTC))
                .param("closedBy", closure == null ? null : closure.by())
                .param("id", matter.id().value())
                .param("scope", scope.value())
                .update();
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(
                new MatterId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                row.getString("number"),
                row.getString("title"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closure(row));
    }

    private static @Nullable Closure closure(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("closed_at", OffsetDateTime.class);
        return at == null ? null : new Closure(at.toInstant(), row.getString("closed_by"));
    }
}
