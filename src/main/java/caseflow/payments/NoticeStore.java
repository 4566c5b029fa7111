package caseflow.payments;

import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inbox. Rows carry ids only; there is nothing of a client in them. */
@Repository
class NoticeStore {

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is the first time we hear of it */
    boolean add(Notice notice, Instant at) {
        return jdbc.sql("""
                INSERT INTO card_notice (event_id, type, intent_id, created_at, received_at, retry_at)
                VALUES (:id, :type, :intent, :created, :at, :at)
                ON CONFLICT (event_id) DO NOTHING
                """)
                        .param("id", notice.id())
                        .param("type", notice.type())
                        .param("intent", notice.intent())
                        .param("created", Columns.moment(notice.at()))
                        .param("at", Columns.moment(at))
                        .update()
                == 1;
    }

    /**
     * Takes everything that waits about one intent, and leases it: should this node die, others take it up after that.
     *
     * @return empty if nothing waits
     */
    Optional<Lease> lease(Instant now, Instant until) {
        List<Lease> taken = jdbc.sql("""
                WITH first AS (
                    SELECT intent_id, event_id FROM card_notice
                     WHERE done_at IS NULL AND retry_at <= :now
                     ORDER BY retry_at LIMIT 1 FOR UPDATE SKIP LOCKED
                ), mine AS (
                    SELECT n.event_id FROM card_notice n, first f
                     WHERE (n.intent_id = f.intent_id OR n.event_id = f.event_id)
                       AND n.done_at IS NULL AND n.retry_at <= :now
                       FOR UPDATE OF n SKIP LOCKED
                )
                UPDATE card_notice n SET retry_at = :until, tries = n.tries + 1
                  FROM mine WHERE n.event_id = mine.event_id
                RETURNING n.event_id, n.intent_id, n.tries
                """)
                .param("now", Columns.moment(now))
                .param("until", Columns.moment(until))
                .query((row, number) ->
                        new Lease(row.getString("intent_id"), List.of(row.getString("event_id")), row.getInt("tries")))
                .list();
        return taken.stream().reduce(Lease::and);
    }

    void done(List<String> events, String outcome, Instant at) {
        jdbc.sql("UPDATE card_notice SET done_at = :at, outcome = :outcome WHERE event_id IN (:events)")
                .param("at", Columns.moment(at))
                .param("outcome", outcome)
                .param("events", events)
                .update();
    }

    void failed(List<String> events, String outcome, Instant retry) {
        jdbc.sql("UPDATE card_notice SET retry_at = :retry, outcome = :outcome WHERE event_id IN (:events)")
                .param("retry", Columns.moment(retry))
                .param("outcome", outcome)
                .param("events", events)
                .update();
    }

    InboxState state() {
        return jdbc.sql("""
                SELECT (SELECT max(received_at) FROM card_notice) AS last_at,
                       (SELECT type FROM card_notice ORDER BY received_at DESC LIMIT 1) AS last_type,
                       (SELECT count(*) FROM card_notice WHERE done_at IS NULL) AS waiting,
                       (SELECT max(tries) FROM card_notice WHERE done_at IS NULL) AS tries
                """).query(NoticeStore::inbox).single();
    }

    private static InboxState inbox(ResultSet row, int number) throws SQLException {
        return new InboxState(
                Columns.momentOrNull(row, "last_at"),
                row.getString("last_type"),
                row.getInt("waiting"),
                row.getInt("tries"));
    }

    /** Forgets what was done long ago. */
    int forget(Instant before) {
        return jdbc.sql("DELETE FROM card_notice WHERE done_at < :before")
                .param("before", Columns.moment(before))
                .update();
    }
}
