package caseflow.announcements;

import caseflow.announcements.Announcement.Deed;
import caseflow.clients.ClientId;
import caseflow.database.Columns;
import caseflow.database.Likeness;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Announcements as the firm sees them; what is in them is the firm's own. */
@Repository
class AnnouncementStore {

    static final int ROWS = 25;

    private static final String ANNOUNCEMENT = """
            SELECT a.id, a.version, a.title, a.text, a.urgent, a.for_all, a.mails, a.starts_at, a.ends_at,
                   a.written_at, a.written_by, a.removed_at, a.removed_by, t.clients, t.names
              FROM announcement a
              LEFT JOIN LATERAL (SELECT array_agg(c.id ORDER BY lower(c.name), c.id) AS clients,
                                        array_agg(c.name ORDER BY lower(c.name), c.id) AS names
                                   FROM announcement_audience t
                                   JOIN client c ON c.id = t.client_id
                                  WHERE t.announcement_id = a.id) t ON true
             WHERE
            """;

    private final JdbcClient jdbc;

    AnnouncementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Announcement> find(AnnouncementId id) {
        return jdbc.sql(ANNOUNCEMENT + " a.id = :id")
                .param("id", id.value())
                .query(AnnouncementStore::announcement)
                .optional();
    }

    /** Nobody else changes it, or mails it, until this transaction ends. */
    Optional<Announcement> lock(AnnouncementId id) {
        return jdbc.sql("SELECT a.id FROM announcement a WHERE a.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id));
    }

    /** One row more than a page has, so that it is known whether there is another. */
    List<Announcement> list(AnnouncementQuery query) {
        AnnouncementId edge = query.before() == null ? query.after() : query.before();
        boolean backward = query.before() != null;
        String sql = ANNOUNCEMENT
                + (query.stage() == null ? Stage.STANDING : query.stage().condition())
                + (query.words().isBlank() ? "" : " AND a.search LIKE :words")
                + (edge == null ? "" : " AND a.id %s :edge".formatted(backward ? ">" : "<"))
                + " ORDER BY a.id %s LIMIT :limit".formatted(backward ? "ASC" : "DESC");
        return jdbc.sql(sql)
                .param("now", Columns.moment(query.now()))
                .param("words", Likeness.containing(query.words()))
                .param("edge", edge == null ? null : edge.value())
                .param("limit", ROWS + 1)
                .query(AnnouncementStore::announcement)
                .list();
    }

    Reach reach(AnnouncementId id) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM announcement_letter l WHERE l.announcement_id = :id) AS mailed,
                       (SELECT count(*) FROM announcement_dismissal d WHERE d.announcement_id = :id) AS dismissed
                """)
                .param("id", id.value())
                .query((row, number) -> new Reach(row.getInt("mailed"), row.getInt("dismissed")))
                .single();
    }

    AnnouncementId insert(AnnouncementDraft draft, Instant at, String by) {
        AnnouncementId id = said(jdbc.sql("""
                INSERT INTO announcement (title, text, urgent, for_all, mails, starts_at, ends_at, written_at, written_by)
                VALUES (:title, :text, :urgent, :all, :mails, :from, :until, :at, :by)
                RETURNING id
                """), draft)
                .param("at", Columns.moment(at))
                .param("by", by)
                .query((row, number) -> new AnnouncementId(row.getLong("id")))
                .single();
        address(id, draft.clients());
        return id;
    }

    /** Who has put it aside has still done so. */
    void update(AnnouncementId id, AnnouncementDraft draft) {
        said(jdbc.sql("""
                UPDATE announcement
                   SET title = :title, text = :text, urgent = :urgent, for_all = :all, mails = :mails,
                       starts_at = :from, ends_at = :until, version = version + 1
                 WHERE id = :id
                """), draft).param("id", id.value()).update();
        jdbc.sql("DELETE FROM announcement_audience WHERE announcement_id = :id")
                .param("id", id.value())
                .update();
        address(id, draft.clients());
    }

    void end(AnnouncementId id, Instant at) {
        jdbc.sql("UPDATE announcement SET ends_at = :at, version = version + 1 WHERE id = :id")
                .param("at", Columns.moment(at))
                .param("id", id.value())
                .update();
    }

    void remove(AnnouncementId id, @Nullable Deed removal) {
        jdbc.sql("UPDATE announcement SET removed_at = :at, removed_by = :by, version = version + 1 WHERE id = :id")
                .param("at", removal == null ? null : Columns.moment(removal.at()))
                .param("by", removal == null ? null : removal.by())
                .param("id", id.value())
                .update();
    }

    /** The names of those among them that there are, by name. */
    Map<ClientId, String> names(Collection<ClientId> ids) {
        Map<ClientId, String> names = new LinkedHashMap<>();
        jdbc.sql("SELECT c.id, c.name FROM client c WHERE c.id = ANY (:ids) ORDER BY lower(c.name), c.id")
                .param("ids", values(ids))
                .query(row -> {
                    names.put(new ClientId(row.getLong("id")), row.getString("name"));
                });
        return names;
    }

    private void address(AnnouncementId id, Collection<ClientId> clients) {
        if (!clients.isEmpty()) {
            jdbc.sql("INSERT INTO announcement_audience (announcement_id, client_id) SELECT :id, unnest(:clients)")
                    .param("id", id.value())
                    .param("clients", values(clients))
                    .update();
        }
    }

    private static StatementSpec said(StatementSpec statement, AnnouncementDraft draft) {
        Instant until = draft.period().until();
        return statement
                .param("title", draft.title())
                .param("text", draft.text())
                .param("urgent", draft.urgent())
                .param("all", draft.all())
                .param("mails", draft.mails())
                .param("from", Columns.moment(draft.period().from()))
                .param("until", until == null ? null : Columns.moment(until));
    }

    private static Long[] values(Collection<ClientId> ids) {
        return ids.stream().map(ClientId::value).toArray(Long[]::new);
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        Instant removedAt = Columns.momentOrNull(row, "removed_at");
        return new Announcement(
                new AnnouncementId(row.getLong("id")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("urgent"),
                audience(row),
                row.getBoolean("mails"),
                period(row),
                new Deed(Columns.moment(row, "written_at"), row.getString("written_by")),
                removedAt == null ? null : new Deed(removedAt, row.getString("removed_by")));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(Columns.moment(row, "starts_at"), Columns.momentOrNull(row, "ends_at"));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        Array clients = row.getArray("clients");
        if (row.getBoolean("for_all") || clients == null) {
            return row.getBoolean("for_all") ? Audience.ALL : Audience.of(Map.of());
        }
        Long[] ids = (Long[]) clients.getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        Map<ClientId, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < ids.length; i++) {
            chosen.put(new ClientId(ids[i]), names[i]);
        }
        return Audience.of(chosen);
    }
}
