package caseflow.vault;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.storage.Blob;
import caseflow.storage.BlobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VaultStore {

    private static final String ITEM = """
            SELECT i.id, i.client_id, c.name AS client_name, i.once, i.last_day, i.version, i.added_at, i.added_by,
                   i.blob_id, i.blob_size, i.blob_sha256, i.ended, i.ended_at, i.ended_by, p.sealed
              FROM vault_item i
              JOIN client c ON c.id = i.client_id
              JOIN vault_part p ON p.item_id = i.id AND p.part = 'label'
             WHERE
            """;

    private final JdbcClient jdbc;
    private final VaultSeals seals;

    VaultStore(JdbcClient jdbc, VaultSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** All that can be opened, however many. */
    List<VaultItem> current(ClientId client, LocalDate today, ClientScope scope) {
        return jdbc.sql(ITEM
                        + scope.clause("i.client_id")
                        + " AND i.client_id = :client AND i.ended IS NULL AND coalesce(i.last_day >= :today, true)")
                .param("scope", scope.value())
                .param("client", client.value())
                .param("today", today)
                .query(this::item)
                .list();
    }

    List<VaultItem> find(Collection<VaultItemId> ids, ClientScope scope) {
        return jdbc.sql(ITEM + scope.clause("i.client_id") + " AND i.id = ANY(:ids)")
                .param("scope", scope.value())
                .param("ids", VaultItemId.values(ids))
                .query(this::item)
                .list();
    }

    Optional<VaultItem> find(VaultItemId id, ClientScope scope) {
        return find(List.of(id), scope).stream().findFirst();
    }

    Optional<VaultItem> find(BlobId blob, ClientScope scope) {
        return jdbc.sql(ITEM + scope.clause("i.client_id") + " AND i.blob_id = :blob")
                .param("scope", scope.value())
                .param("blob", blob.value())
                .query(this::item)
                .optional();
    }

    /** Nobody else opens, changes or ends it before the transaction does. */
    Optional<VaultItem> lock(VaultItemId id, ClientScope scope) {
        return jdbc.sql(ITEM + scope.clause("i.client_id") + " AND i.id = :id FOR UPDATE OF i")
                .param("scope", scope.value())
                .param("id", id.value())
                .query(this::item)
                .optional();
    }

    boolean any(ClientScope scope) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM vault_item i WHERE " + scope.clause("i.client_id") + ")")
                .param("scope", scope.value())
                .query(Boolean.class)
                .single();
    }

    /** Two at once would otherwise both take the last place. */
    int lockAndCount(ClientId client) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('vault', :client))")
                .param("client", client.value())
                .query((row, number) -> client)
                .single();
        return jdbc.sql("SELECT count(*) FROM vault_item i WHERE i.client_id = :client AND i.ended IS NULL")
                .param("client", client.value())
                .query(Integer.class)
                .single();
    }

    VaultItemId insert(ClientId client, VaultItem.Terms terms, Instant at, String by) {
        return new VaultItemId(jdbc.sql("""
                INSERT INTO vault_item (client_id, once, last_day, added_at, added_by)
                VALUES (:client, :once, :last, :at, :by)
                RETURNING id
                """)
                .param("client", client.value())
                .param("once", terms.once())
                .param("last", terms.lastDay())
                .param("at", Columns.moment(at))
                .param("by", by)
                .query(Long.class)
                .single());
    }

    void file(VaultItemId id, Blob blob, ClientScope scope) {
        jdbc.sql("""
                UPDATE vault_item AS i
                   SET blob_id = :blob, blob_size = :size, blob_sha256 = :sum
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"))
                .param("scope", scope.value())
                .param("blob", blob.id().value())
                .param("size", blob.size())
                .param("sum", blob.sha256())
                .param("id", id.value())
                .update();
    }

    void update(VaultItemId id, VaultItem.Terms terms, ClientScope scope) {
        jdbc.sql("""
                UPDATE vault_item AS i
                   SET once = :once, last_day = :last, version = version + 1
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"))
                .param("once", terms.once())
                .param("last", terms.lastDay())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void end(VaultItemId id, Ending ending, ClientScope scope) {
        jdbc.sql("""
                UPDATE vault_item AS i
                   SET ended = :how, ended_at = :at, ended_by = :by, version = version + 1,
                       blob_id = NULL, blob_size = NULL, blob_sha256 = NULL
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"))
                .param("how", ending.how().key())
                .param("at", Columns.moment(ending.at()))
                .param("by", ending.by())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void endAll(ClientId client, Ending ending) {
        jdbc.sql("""
                UPDATE vault_item
                   SET ended = :how, ended_at = :at, ended_by = :by, version = version + 1,
                       blob_id = NULL, blob_size = NULL, blob_sha256 = NULL
                 WHERE client_id = :client AND ended IS NULL
                """)
                .param("how", ending.how().key())
                .param("at", Columns.moment(ending.at()))
                .param("by", ending.by())
                .param("client", client.value())
                .update();
    }

    List<VaultItemId> expired(LocalDate today, ClientScope scope) {
        return jdbc.sql("SELECT i.id FROM vault_item i WHERE i.ended IS NULL AND i.last_day < :today AND "
                        + scope.clause("i.client_id"))
                .param("today", today)
                .param("scope", scope.value())
                .query((row, number) -> new VaultItemId(row.getLong("id")))
                .list();
    }

    Set<BlobId> known(Collection<BlobId> asked, ClientScope scope) {
        UUID[] ids = asked.stream().map(BlobId::value).toArray(UUID[]::new);
        return jdbc
                .sql("SELECT i.blob_id FROM vault_item i WHERE i.blob_id = ANY(:ids) AND "
                        + scope.clause("i.client_id"))
                .param("ids", ids)
                .param("scope", scope.value())
                .query((row, number) -> new BlobId(row.getObject("blob_id", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    private VaultItem item(ResultSet row, int number) throws SQLException {
        var id = new VaultItemId(row.getLong("id"));
        var client = new ClientId(row.getLong("client_id"));
        UUID blob = row.getObject("blob_id", UUID.class);
        String ended = row.getString("ended");
        return new VaultItem(
                id,
                client,
                row.getString("client_name"),
                label(client, id, row.getBytes("sealed")),
                new VaultItem.Terms(row.getBoolean("once"), row.getObject("last_day", LocalDate.class)),
                row.getInt("version"),
                Columns.moment(row, "added_at"),
                row.getString("added_by"),
                blob == null
                        ? null
                        : new Blob(new BlobId(blob), row.getLong("blob_size"), row.getString("blob_sha256")),
                ended == null
                        ? null
                        : new Ending(Ending.How.of(ended), Columns.moment(row, "ended_at"), row.getString("ended_by")));
    }

    /** One that is damaged does not hide the others. */
    private Label label(ClientId client, VaultItemId id, byte[] sealed) {
        try {
            return seals.open(client, id, Part.LABEL, sealed, Label.class);
        } catch (VaultItemDamaged reported) {
            return Label.DAMAGED;
        }
    }
}
