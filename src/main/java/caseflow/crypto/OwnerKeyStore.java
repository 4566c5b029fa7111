package caseflow.crypto;

import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnerKeyStore {

    private static final String KEY = """
            SELECT owner, wrapped, created_at, rotated_at, destroyed_at
              FROM owner_key
             WHERE owner = :owner AND client_id = :client
            """;

    private final JdbcClient jdbc;

    OwnerKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WrappedKey> find(Owner owner) {
        return find(KEY, owner);
    }

    /** Nobody changes the key before this transaction ends, except for what it is wrapped by. */
    Optional<WrappedKey> hold(Owner owner) {
        return find(KEY + " FOR KEY SHARE", owner);
    }

    /** Once every transaction that holds it has ended. */
    Optional<WrappedKey> lock(Owner owner) {
        return find(KEY + " FOR UPDATE", owner);
    }

    /** Nothing happens where there is one already. */
    void add(Owner owner, byte[] wrapped, Instant at) {
        jdbc.sql("""
                INSERT INTO owner_key (owner, client_id, wrapped, created_at)
                VALUES (:owner, :client, :wrapped, :at)
                ON CONFLICT (owner) DO NOTHING
                """)
                .param("owner", owner.name())
                .param("client", owner.clientId())
                .param("wrapped", wrapped)
                .param("at", Columns.moment(at))
                .update();
    }

    void change(Owner owner, byte[] wrapped, Instant at) {
        jdbc.sql("""
                UPDATE owner_key SET wrapped = :wrapped, version = version + 1, rotated_at = :at
                 WHERE owner = :owner AND client_id = :client
                """)
                .param("wrapped", wrapped)
                .param("at", Columns.moment(at))
                .param("owner", owner.name())
                .param("client", owner.clientId())
                .update();
    }

    /** Where there is no key there will be none. */
    void destroy(Owner owner, Instant at) {
        jdbc.sql("""
                INSERT INTO owner_key (owner, client_id, wrapped, created_at, destroyed_at)
                VALUES (:owner, :client, NULL, :at, :at)
                ON CONFLICT (owner) DO UPDATE SET wrapped = NULL, destroyed_at = :at
                """)
                .param("owner", owner.name())
                .param("client", owner.clientId())
                .param("at", Columns.moment(at))
                .update();
    }

    /** Every owner's, by name: for the master key's sake, which wraps them all. Whoever holds one goes on meanwhile. */
    List<WrappedKey> lockNext(String after, int most) {
        return jdbc.sql("""
                SELECT owner, wrapped, created_at, rotated_at, destroyed_at
                  FROM owner_key
                 WHERE owner > :after AND wrapped IS NOT NULL
                 ORDER BY owner
                 LIMIT :most
                   FOR NO KEY UPDATE
                """)
                .param("after", after)
                .param("most", most)
                .query(OwnerKeyStore::key)
                .list();
    }

    void rewrap(String owner, byte[] wrapped) {
        jdbc.sql("UPDATE owner_key SET wrapped = :wrapped WHERE owner = :owner")
                .param("wrapped", wrapped)
                .param("owner", owner)
                .update();
    }

    /** Whose row that owner's is. */
    Owner owner(String name) {
        return jdbc.sql("SELECT owner, client_id FROM owner_key WHERE owner = :owner")
                .param("owner", name)
                .query((row, number) -> new Owner(row.getString("owner"), row.getLong("client_id")))
                .single();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM owner_key WHERE wrapped IS NOT NULL")
                .query(Long.class)
                .single();
    }

    private Optional<WrappedKey> find(String question, Owner owner) {
        return jdbc.sql(question)
                .param("owner", owner.name())
                .param("client", owner.clientId())
                .query(OwnerKeyStore::key)
                .optional();
    }

    private static WrappedKey key(ResultSet row, int number) throws SQLException {
        return new WrappedKey(
                row.getString("owner"),
                row.getBytes("wrapped"),
                new KeyState(
                        Columns.moment(row, "created_at"),
                        Columns.momentOrNull(row, "rotated_at"),
                        Columns.momentOrNull(row, "destroyed_at")));
    }
}
