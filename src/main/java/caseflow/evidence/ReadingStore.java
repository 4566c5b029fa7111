package caseflow.evidence;

import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReadingStore {

    private static final Duration AT_MOST_EVERY = Duration.ofHours(1);

    private static final String COLUMNS = """
            r.subject_kind, r.subject_id, r.subject_version, r.contact_id, r.contact_name, r.proof, r.link_id, r.way,
            r.read_at, r.address, r.browser
            """;

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(Subject subject, int version, Reader reader, @Nullable Long link, Way way, Instant now) {
        jdbc.sql("""
                INSERT INTO reading (client_id, subject_kind, subject_id, subject_version, contact_id, contact_name,
                                     proof, link_id, way, read_at, address, browser)
                SELECT :client, :kind, :subject, :version, :contact, :name,
                       :proof, CAST(:link AS bigint), :way, :now, :address, :browser
                 WHERE NOT EXISTS (
                       SELECT FROM reading r
                        WHERE r.subject_kind = :kind AND r.subject_id = :subject AND r.subject_version = :version
                          AND r.contact_id = :contact AND r.way = :way AND r.read_at > :before
                          AND r.address = :address AND r.browser = :browser)
                """)
                .param("client", reader.client().value())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("version", version)
                .param(
                        "contact",
                        Objects.requireNonNull(reader.contact(), "readers are contacts")
                                .value())
                .param("name", reader.name())
                .param("proof", reader.proof().key())
                .param("link", link)
                .param("way", way.key())
                .param("now", Columns.moment(now))
                .param("before", Columns.moment(now.minus(AT_MOST_EVERY)))
                .param("address", reader.address())
                .param("browser", reader.browser())
                .update();
    }

    List<Reading> of(Subject subject, ClientScope scope, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM reading r
                 WHERE r.subject_kind = :kind AND r.subject_id = :subject AND %s
                 ORDER BY r.read_at DESC, r.id DESC
                 LIMIT :limit
                """.formatted(scope.clause("r.client_id")))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("scope", scope.value())
                .param("limit", limit)
                .query(ReadingStore::reading)
                .list();
    }

    List<Reading> latest(String kind, Collection<Long> ids, ClientScope scope) {
        return jdbc.sql("SELECT DISTINCT ON (r.subject_id) " + COLUMNS + """
                  FROM reading r
                 WHERE r.subject_kind = :kind AND r.subject_id = ANY (:ids) AND %s
                 ORDER BY r.subject_id, r.read_at DESC, r.id DESC
                """.formatted(scope.clause("r.client_id")))
                .param("kind", kind)
                .param("ids", ids.toArray(Long[]::new))
                .param("scope", scope.value())
                .query(ReadingStore::reading)
                .list();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getInt("subject_version"),
                new ContactId(row.getLong("contact_id")),
                row.getString("contact_name"),
                Proof.of(row.getString("proof")),
                row.getObject("link_id", Long.class),
                Way.of(row.getString("way")),
                Columns.moment(row, "read_at"),
                row.getString("address"),
                row.getString("browser"));
    }
}
