package caseflow.announcements;

import caseflow.clients.MailChoice;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has been mailed about what. */
@Repository
class AnnouncementLetterStore {

    private final JdbcClient jdbc;

    AnnouncementLetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that these are mailed, and says who they are: whoever was mailed before is not among them. */
    List<Recipient> claim(AnnouncementId id, Instant at, int limit) {
        return jdbc.sql("""
                WITH told AS (
                    INSERT INTO announcement_letter (announcement_id, client_id, contact_id, written_at)
                    SELECT a.id, k.client_id, k.id, :at
                      FROM announcement a
                      JOIN contact k ON a.for_all
                                     OR EXISTS (SELECT FROM announcement_audience t
                                                 WHERE t.announcement_id = a.id AND t.client_id = k.client_id)
                     WHERE a.id = :id AND k.access_granted_at IS NOT NULL AND :choice = ANY (k.mails)
                       AND NOT EXISTS (SELECT FROM announcement_letter l
                                        WHERE l.announcement_id = a.id AND l.contact_id = k.id)
                     ORDER BY lower(k.email), k.id
                     LIMIT :limit
                        ON CONFLICT DO NOTHING
                    RETURNING contact_id)
                SELECT k.email, k.first_name, k.last_name, c.language,
                       EXISTS (SELECT FROM announcement_letter l JOIN contact o ON o.id = l.contact_id
                                WHERE l.announcement_id = :id AND lower(o.email) = lower(k.email)) AS told
                  FROM told
                  JOIN contact k ON k.id = told.contact_id
                  JOIN client c ON c.id = k.client_id
                 ORDER BY lower(k.email), k.id
                """)
                .param("id", id.value())
                .param("at", Columns.moment(at))
                .param("choice", MailChoice.ANNOUNCEMENTS.key())
                .param("limit", limit)
                .query(AnnouncementLetterStore::recipient)
                .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        var person =
                new Person(row.getString("first_name"), row.getString("last_name"), "", email, "", TextDirection.AUTO);
        return new Recipient(
                email, person.name(), Locale.forLanguageTag(row.getString("language")), row.getBoolean("told"));
    }
}
