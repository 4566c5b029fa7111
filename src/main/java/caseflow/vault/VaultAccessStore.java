package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VaultAccessStore {

    static final int ROWS = 50;

    /** Whoever goes to and fro between the list and its items has opened the vault once. */
    private static final Duration ONE_VISIT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    VaultAccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ClientId client, @Nullable VaultItemId item, VaultAccess.How how, Actor actor, Instant at) {
        jdbc.sql("""
                INSERT INTO vault_access (client_id, item_id, how, staff, account_id, name, at, address)
                VALUES (:client, :item, :how, :staff, :account, :name, :at, :address)
                """)
                .param("client", client.value())
                .param("item", item == null ? null : item.value())
                .param("how", how.key())
                .param("staff", actor.kind() == Actor.Kind.STAFF)
                .param("account", actor.accountId())
                .param("name", actor.name())
                .param("at", Columns.moment(at))
                .param("address", Objects.requireNonNullElse(actor.address(), ""))
                .update();
    }

    boolean openedJustNow(ClientId client, Actor actor, Instant now, ClientScope scope) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM vault_access a
                                WHERE a.client_id = :client AND a.how = 'opened' AND a.at > :since
                                  AND a.account_id IS NOT DISTINCT FROM CAST(:account AS bigint)
                                  AND a.name = :name AND a.address = :address AND %s)
                """.formatted(scope.clause("a.client_id")))
                .param("client", client.value())
                .param("since", Columns.moment(now.minus(ONE_VISIT)))
                .param("account", actor.accountId())
                .param("name", actor.name())
                .param("address", Objects.requireNonNullElse(actor.address(), ""))
                .param("scope", scope.value())
                .query(Boolean.class)
                .single();
    }

    /** One row more than a page has; nearest first. */
    List<VaultAccess> list(ClientId client, @Nullable Long after, @Nullable Long before, ClientScope scope) {
        Long edge = before == null ? after : before;
        String beyond = edge == null ? "" : " AND a.id %s :edge".formatted(before == null ? "<" : ">");
        return jdbc.sql("""
                SELECT a.id, a.item_id, a.how, a.staff, a.name, a.at, a.address
                  FROM vault_access a
                 WHERE a.client_id = :client AND %s%s
                 ORDER BY a.id %s
                 LIMIT :limit
                """.formatted(scope.clause("a.client_id"), beyond, before == null ? "DESC" : "ASC"))
                .param("client", client.value())
                .param("scope", scope.value())
                .param("edge", edge)
                .param("limit", ROWS + 1)
                .query(VaultAccessStore::access)
                .list();
    }

    private static VaultAccess access(ResultSet row, int number) throws SQLException {
        Long item = Columns.numberOrNull(row, "item_id");
        return new VaultAccess(
                row.getLong("id"),
                item == null ? null : new VaultItemId(item),
                "",
                VaultAccess.How.of(row.getString("how")),
                row.getBoolean("staff"),
                row.getString("name"),
                Columns.moment(row, "at"),
                row.getString("address"));
    }
}
