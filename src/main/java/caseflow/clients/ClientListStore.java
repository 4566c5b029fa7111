package caseflow.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the list of clients by keyset: as fast on the last page as on the first. */
@Repository
class ClientListStore {

    private static final String SELECT = """
            SELECT client.id, client.number, client.name, client.kind,
                   trim(chief.first_name || ' ' || chief.last_name) AS contact_name, chief.email,
                   (SELECT count(*) FROM matter WHERE matter.client_id = client.id AND matter.closed_at IS NULL)
                       AS open_matters
              FROM client
              LEFT JOIN contact chief ON chief.client_id = client.id AND chief.is_primary
             WHERE %s AND %s AND %s
             ORDER BY lower(client.name) %s, client.id %4$s
             LIMIT :limit
            """;

    private static final String WORDS = """
            (client.name ILIKE :words OR client.number ILIKE :words OR EXISTS (
                SELECT FROM contact
                 WHERE contact.client_id = client.id
                   AND (contact.first_name || ' ' || contact.last_name ILIKE :words OR contact.email ILIKE :words)))
            """;

    private static final String EDGE = """
            (lower(client.name), client.id) %s
            (SELECT lower(edge.name), edge.id FROM client edge WHERE edge.id = :edge)
            """;

    private final JdbcClient jdbc;

    ClientListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClientSummary> after(@Nullable ClientId edge, String words, int limit, ClientScope scope) {
        return list(edge, words, limit, scope, ">", "ASC");
    }

    /** The clients before that one, the nearest first. */
    List<ClientSummary> before(ClientId edge, String words, int limit, ClientScope scope) {
        return list(edge, words, limit, scope, "<", "DESC");
    }

    private List<ClientSummary> list(
            @Nullable ClientId edge, String words, int limit, ClientScope scope, String side, String order) {
        String found = words.isEmpty() ? "TRUE" : WORDS;
        String beyond = edge == null ? "TRUE" : EDGE.formatted(side);
        return jdbc.sql(SELECT.formatted(scope.clause("client.id"), found, beyond, order))
                .param("scope", scope.value())
                .param("words", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("edge", edge == null ? null : edge.value())
                .param("limit", limit)
                .query(ClientListStore::summary)
                .list();
    }

    private static ClientSummary summary(ResultSet row, int number) throws SQLException {
        return new ClientSummary(
                new ClientId(row.getLong("id")),
                row.getString("number"),
                row.getString("name"),
                ClientKind.of(row.getString("kind")),
                row.getString("contact_name"),
                row.getString("email"),
                row.getInt("open_matters"));
    }
}
