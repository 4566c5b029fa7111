package caseflow.announcements;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is shown to a contact, and what they have put aside. */
@Repository
class NoticeboardStore {

    /** With its text, as it was written. */
    record Posted(AnnouncementId id, String title, String text, boolean urgent, Period period, boolean dismissed) {}

    private static final String POSTED = """
            SELECT a.id, a.title, a.text, a.urgent, a.starts_at, a.ends_at, d.contact_id IS NOT NULL AS dismissed
              FROM announcement a
              LEFT JOIN announcement_dismissal d ON d.announcement_id = a.id AND d.contact_id = :contact
             WHERE (a.for_all OR EXISTS (SELECT FROM announcement_audience t
                                          WHERE t.announcement_id = a.id AND %s))
               AND %s
            """;

    private static final String BEYOND = """
             AND (a.urgent, a.starts_at, a.id) %s
                 (SELECT e.urgent, e.starts_at, e.id FROM announcement e WHERE e.id = :edge)
            """;

    private final JdbcClient jdbc;

    NoticeboardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The urgent ones first, then the latest. One more than a page has, so that it is known whether there is another.
     *
     * @param edge that the page begins below; with {@code back} that it ends above, and the nearest come first
     */
    List<Posted> posted(
            ContactId contact, ClientScope scope, Instant now, @Nullable AnnouncementId edge, boolean back) {
        String beyond = edge == null ? "" : BEYOND.formatted(back ? ">" : "<");
        return ask(beyond, back ? "ASC" : "DESC", contact, scope, now)
                .param("edge", edge == null ? null : edge.value())
                .param("limit", AnnouncementStore.ROWS + 1)
                .query(NoticeboardStore::posted)
                .list();
    }

    /** Those that this contact has not put aside. */
    List<Posted> current(ContactId contact, ClientScope scope, Instant now, int limit) {
        return ask(" AND (a.urgent OR d.contact_id IS NULL)", "DESC", contact, scope, now)
                .param("limit", limit)
                .query(NoticeboardStore::posted)
                .list();
    }

    Optional<Posted> find(AnnouncementId id, ContactId contact, ClientScope scope, Instant now) {
        return ask(" AND a.id = :id", "DESC", contact, scope, now)
                .param("id", id.value())
                .param("limit", 1)
                .query(NoticeboardStore::posted)
                .optional();
    }

    /** @return whether it was not put aside before */
    boolean dismiss(AnnouncementId id, ContactId contact, ClientId client, Instant at) {
        return jdbc.sql("""
                INSERT INTO announcement_dismissal (announcement_id, client_id, contact_id, dismissed_at)
                VALUES (:id, :client, :contact, :at)
                    ON CONFLICT DO NOTHING
                """)
                        .param("id", id.value())
                        .param("client", client.value())
                        .param("contact", contact.value())
                        .param("at", Columns.moment(at))
                        .update()
                == 1;
    }

    /** @return whether it was put aside */
    boolean recall(AnnouncementId id, ContactId contact, ClientScope scope) {
        return jdbc.sql("""
                DELETE FROM announcement_dismissal d
                 WHERE d.announcement_id = :id AND d.contact_id = :contact AND
                """ + scope.clause("d.client_id"))
                        .param("id", id.value())
                        .param("contact", contact.value())
                        .param("scope", scope.value())
                        .update()
                == 1;
    }

    private StatementSpec ask(String narrower, String order, ContactId contact, ClientScope scope, Instant now) {
        return jdbc.sql(POSTED.formatted(scope.clause("t.client_id"), Stage.RUNNING.condition())
                        + narrower
                        + " ORDER BY a.urgent %1$s, a.starts_at %1$s, a.id %1$s LIMIT :limit".formatted(order))
                .param("contact", contact.value())
                .param("scope", scope.value())
                .param("now", Columns.moment(now));
    }

    private static Posted posted(ResultSet row, int number) throws SQLException {
        return new Posted(
                new AnnouncementId(row.getLong("id")),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("urgent"),
                AnnouncementStore.period(row),
                row.getBoolean("dismissed"));
    }
}
