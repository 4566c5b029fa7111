package caseflow.vault;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.crypto.KeyHolder;
import caseflow.crypto.Owner;
import caseflow.web.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is sealed with the clients' keys, and so takes part in a change of them. */
@Repository
class VaultPartStore implements KeyHolder {

    private final JdbcClient jdbc;

    VaultPartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of what there was of that part. */
    void put(VaultItemId item, ClientId client, Part part, byte[] sealed) {
        jdbc.sql("""
                INSERT INTO vault_part (item_id, client_id, part, sealed)
                VALUES (:item, :client, :part, :sealed)
                ON CONFLICT (item_id, part) DO UPDATE SET sealed = excluded.sealed
                """)
                .param("item", item.value())
                .param("client", client.value())
                .param("part", part.key())
                .param("sealed", sealed)
                .update();
    }

    /** @throws NotFound if there is no such part of it */
    byte[] find(VaultItemId item, Part part, ClientScope scope) {
        return jdbc.sql("SELECT p.sealed FROM vault_part p WHERE p.item_id = :item AND p.part = :part AND "
                        + scope.clause("p.client_id"))
                .param("item", item.value())
                .param("part", part.key())
                .param("scope", scope.value())
                .query((row, number) -> row.getBytes("sealed"))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of several items at once; one that has no such part is not among them. */
    Map<VaultItemId, byte[]> find(Collection<VaultItemId> items, Part part, ClientScope scope) {
        Map<VaultItemId, byte[]> found = new HashMap<>();
        jdbc.sql("SELECT p.item_id, p.sealed FROM vault_part p WHERE p.item_id = ANY(:items) AND p.part = :part AND "
                        + scope.clause("p.client_id"))
                .param("items", VaultItemId.values(items))
                .param("part", part.key())
                .param("scope", scope.value())
                .query(row -> {
                    found.put(new VaultItemId(row.getLong("item_id")), row.getBytes("sealed"));
                });
        return found;
    }

    /** The key that sealed it goes with it: from now on nobody can open it. */
    void shred(VaultItemId item, ClientScope scope) {
        jdbc.sql("DELETE FROM vault_part p WHERE p.item_id = :item AND p.part <> :label AND "
                        + scope.clause("p.client_id"))
                .param("item", item.value())
                .param("label", Part.LABEL.key())
                .param("scope", scope.value())
                .update();
    }

    /** Nothing of them opens any more. */
    void shredAll(ClientId client) {
        jdbc.sql("DELETE FROM vault_part p WHERE p.client_id = :client")
                .param("client", client.value())
                .update();
    }

    @Override
    public String name() {
        return "vault";
    }

    @Override
    public long count(Owner owner) {
        return VaultKeys.owns(owner)
                ? jdbc.sql("SELECT count(*) FROM vault_part p WHERE p.client_id = :client")
                        .param("client", owner.clientId())
                        .query(Long.class)
                        .single()
                : 0;
    }

    @Override
    public List<Kept> next(Owner owner, long after, int most) {
        if (!VaultKeys.owns(owner)) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT p.id, p.item_id, p.part, p.sealed
                  FROM vault_part p
                 WHERE p.client_id = :client AND p.id > :after
                 ORDER BY p.id
                 LIMIT :most
                   FOR UPDATE
                """)
                .param("client", owner.clientId())
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Kept(
                        row.getLong("id"),
                        Part.of(row.getString("part")).of(row.getLong("item_id")),
                        row.getBytes("sealed")))
                .list();
    }

    @Override
    public void keep(long id, byte[] sealed) {
        jdbc.sql("UPDATE vault_part SET sealed = :sealed WHERE id = :id")
                .param("sealed", sealed)
                .param("id", id)
                .update();
    }
}
