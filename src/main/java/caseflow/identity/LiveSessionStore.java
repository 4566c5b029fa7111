package caseflow.identity;

import caseflow.database.Columns;
import caseflow.web.BrowserName;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Somebody's own sessions, for the list on their profile. */
@Repository
class LiveSessionStore {

    private final JdbcClient jdbc;

    LiveSessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one used last comes first. */
    List<LiveSession> of(long account, Instant begunAfter, Instant seenAfter) {
        return jdbc.sql("""
                SELECT id, browser, address, begun_at, seen_at, factor
                  FROM session
                 WHERE account_id = :account AND begun_at > :begunAfter AND seen_at > :seenAfter
                 ORDER BY seen_at DESC, id DESC
                """)
                .param("account", account)
                .param("begunAfter", Columns.moment(begunAfter))
                .param("seenAfter", Columns.moment(seenAfter))
                .query((row, number) -> new LiveSession(
                        row.getLong("id"),
                        BrowserName.of(row.getString("browser")),
                        row.getString("address"),
                        Columns.moment(row, "begun_at"),
                        Columns.moment(row, "seen_at"),
                        row.getString("factor").equals(Factor.LINK.key())))
                .list();
    }
}
