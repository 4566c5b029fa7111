package caseflow.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClientStore {

    private static final String SELECT = """
            SELECT client.id, client.number, client.name, client.kind, client.address, client.currency,
                   client.language, client.notes, client.version
              FROM client
             WHERE client.id = :id AND %s
            """;

    private final JdbcClient jdbc;

    ClientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Client> find(ClientId id, ClientScope scope) {
        return select(SELECT, id, scope);
    }

    /** As {@link #find}, and nobody else changes the client or its contacts until this transaction ends. */
    Optional<Client> lock(ClientId id, ClientScope scope) {
        return select(SELECT + " FOR UPDATE OF client", id, scope);
    }

    private Optional<Client> select(String sql, ClientId id, ClientScope scope) {
        return jdbc.sql(sql.formatted(scope.clause("client.id")))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(ClientStore::client)
                .optional();
    }

    Client insert(ClientDetails details, Instant at) {
        return jdbc.sql("""
                INSERT INTO client (name, kind, address, currency, language, notes, created_at)
                VALUES (:name, :kind, :address, :currency, :language, :notes, :at)
                RETURNING id, number, name, kind, address, currency, language, notes, version
                """)
                .params(columns(details))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(ClientStore::client)
                .single();
    }

    void update(Client client, ClientScope scope) {
        jdbc.sql("""
                UPDATE client
                   SET name = :name, kind = :kind, address = :address, currency = :currency,
                       language = :language, notes = :notes, version = :version
                 WHERE client.id = :id AND %s
                """.formatted(scope.clause("client.id")))
                .params(columns(client.details()))
                .param("version", client.version())
                .param("id", client.id().value())
                .param("scope", scope.value())
                .update();
    }

    private static Map<String, String> columns(ClientDetails details) {
        return Map.of(
                "name", details.name(),
                "kind", details.kind().key(),
                "address", details.address(),
                "currency", details.currency().getCode(),
                "language", details.language().toLanguageTag(),
                "notes", details.notes());
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                new ClientId(row.getLong("id")),
                row.getString("number"),
                new ClientDetails(
                        row.getString("name"),
                        ClientKind.of(row.getString("kind")),
                        row.getString("address"),
                        CurrencyUnit.of(row.getString("currency")),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("notes")),
                row.getInt("version"));
    }
}
