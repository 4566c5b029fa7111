package caseflow.audit;

import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChainStore {

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time adds links, on all nodes. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('audit', 0))")
                .query((row, number) -> true)
                .single();
    }

    /** The id of the newest row; 0 if there is none. */
    long newest() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM audit")
                .query(Long.class)
                .single();
    }

    /** The number of this transaction: higher than that of any that has one already. */
    long transaction() {
        return jdbc.sql("SELECT pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
    }

    /** All transactions with a lower number have ended. */
    long oldestTransaction() {
        return jdbc.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** The last link and what is sealed of it, as of the same moment. */
    End end() {
        return jdbc.sql("""
                SELECT l.position, l.audit_id, encode(l.hash, 'hex') AS hash,
                       h.position AS head_position, encode(h.hash, 'hex') AS head_hash, encode(h.seal, 'hex') AS seal
                  FROM (SELECT true AS one) here
                  LEFT JOIN (SELECT position, audit_id, hash FROM audit_link ORDER BY position DESC LIMIT 1) l ON true
                  LEFT JOIN audit_head h ON h.one = here.one
                """)
                .query((row, number) -> new End(last(row), head(row), row.getString("seal")))
                .single();
    }

    Optional<Link> at(long position) {
        return jdbc.sql("""
                SELECT position, audit_id, encode(hash, 'hex') AS hash FROM audit_link WHERE position = :position
                """).param("position", position).query(ChainStore::link).optional();
    }

    List<AuditRow> rows(long after, long upTo, int limit) {
        return jdbc.sql("""
                SELECT id, happened_at, actor_kind, actor_account_id, actor_name, address, client_id, deed, path, label,
                       section, amount, currency
                  FROM audit
                 WHERE id > :after AND id <= :upTo
                 ORDER BY id
                 LIMIT :limit
                """)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(ChainStore::row)
                .list();
    }

    List<Link> links(long after, long upTo, int limit) {
        return jdbc.sql("""
                SELECT position, audit_id, encode(hash, 'hex') AS hash
                  FROM audit_link
                 WHERE audit_id > :after AND audit_id <= :upTo
                 ORDER BY audit_id
                 LIMIT :limit
                """)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(ChainStore::link)
                .list();
    }

    void insert(List<Link> links) {
        jdbc.sql("""
                INSERT INTO audit_link (position, audit_id, hash)
                SELECT position, audit_id, decode(hash, 'hex')
                  FROM unnest(:positions::bigint[], :rows::bigint[], :hashes::text[]) AS made (position, audit_id, hash)
                """)
                .param("positions", links.stream().map(Link::position).toArray(Long[]::new))
                .param("rows", links.stream().map(Link::row).toArray(Long[]::new))
                .param("hashes", links.stream().map(Link::hash).toArray(String[]::new))
                .update();
    }

    void seal(Head head, byte[] seal, Instant at) {
        jdbc.sql("""
                INSERT INTO audit_head (position, hash, seal, linked_at)
                VALUES (:position, decode(:hash, 'hex'), :seal, :at)
                ON CONFLICT (one) DO UPDATE
                   SET position = excluded.position, hash = excluded.hash, seal = excluded.seal,
                       linked_at = excluded.linked_at
                """)
                .param("position", head.position())
                .param("hash", head.hash())
                .param("seal", seal)
                .param("at", Columns.moment(at))
                .update();
    }

    private static Link last(ResultSet row) throws SQLException {
        return Columns.numberOrNull(row, "position") == null ? Link.NONE : link(row, 0);
    }

    private static @Nullable Head head(ResultSet row) throws SQLException {
        Long position = Columns.numberOrNull(row, "head_position");
        return position == null ? null : new Head(position, row.getString("head_hash"));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(row.getLong("position"), row.getLong("audit_id"), row.getString("hash"));
    }

    private static AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                Columns.moment(row, "happened_at"),
                row.getString("actor_kind"),
                Columns.numberOrNull(row, "actor_account_id"),
                row.getString("actor_name"),
                row.getString("address"),
                Columns.numberOrNull(row, "client_id"),
                row.getString("deed"),
                row.getString("path"),
                row.getString("label"),
                row.getString("section"),
                row.getBigDecimal("amount"),
                row.getString("currency"));
    }
}
