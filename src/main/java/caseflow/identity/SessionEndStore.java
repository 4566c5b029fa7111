package caseflow.identity;

import caseflow.clients.ClientId;
import caseflow.database.Columns;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The end of sessions: the row goes. That of an admin who looks at the portal as a contact opens nothing any more and stays
 * until the preview's end stands in the trail, because whoever ends a session need not be somebody who may write there.
 */
@Repository
class SessionEndStore {

    /** A preview that is over. */
    record Over(long session, long account, String admin, ClientId client, String contact) {}

    private static final String END = """
            WITH looking AS (UPDATE session SET begun_at = 'epoch'
                              WHERE preview_contact_id IS NOT NULL AND begun_at > 'epoch' AND %1$s RETURNING id),
                 other AS (DELETE FROM session WHERE preview_contact_id IS NULL AND %1$s RETURNING id)
            SELECT (SELECT count(*) FROM looking) + (SELECT count(*) FROM other)
            """;

    private final JdbcClient jdbc;

    SessionEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it had not ended before. */
    boolean end(long session) {
        return jdbc.sql(END.formatted("id = :id"))
                        .param("id", session)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Whether the account had that session. */
    boolean end(long session, long account) {
        return jdbc.sql(END.formatted("id = :id AND account_id = :account"))
                        .param("id", session)
                        .param("account", account)
                        .query(Long.class)
                        .single()
                == 1;
    }

    void endOfAccount(long account, @Nullable Long except) {
        jdbc.sql(END.formatted("account_id = :account AND (CAST(:except AS bigint) IS NULL OR id <> :except)"))
                .param("account", account)
                .param("except", except)
                .query(Long.class)
                .single();
    }

    void endOfContact(long contact) {
        jdbc.sql(END.formatted("contact_id = :contact"))
                .param("contact", contact)
                .query(Long.class)
                .single();
    }

    /** Previews whose session has ended, whose admin is none any more, or whose contact is not let in. */
    List<Over> previewsOver(Instant begunAfter, Instant seenAfter) {
        return jdbc.sql("""
                SELECT s.id, s.account_id, a.name, c.client_id, trim(c.first_name || ' ' || c.last_name) AS contact
                  FROM session s
                  JOIN account a ON a.id = s.account_id
                  JOIN contact c ON c.id = s.preview_contact_id
                 WHERE s.begun_at <= :begunAfter OR s.seen_at <= :seenAfter OR a.role IS DISTINCT FROM 'admin'
                    OR a.switched_off_at IS NOT NULL OR c.access_granted_at IS NULL OR c.account_id IS NULL
                 ORDER BY s.id
                   FOR UPDATE OF s
                """)
                .param("begunAfter", Columns.moment(begunAfter))
                .param("seenAfter", Columns.moment(seenAfter))
                .query((row, number) -> new Over(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        new ClientId(row.getLong("client_id")),
                        row.getString("contact")))
                .list();
    }

    /** All that have ended by themselves, but for previews whose end is not in the trail yet. */
    void tidy(Instant begunAfter, Instant seenAfter) {
        jdbc.sql("""
                DELETE FROM session
                 WHERE preview_contact_id IS NULL AND (begun_at <= :begunAfter OR seen_at <= :seenAfter)
                """)
                .param("begunAfter", Columns.moment(begunAfter))
                .param("seenAfter", Columns.moment(seenAfter))
                .update();
    }
}
