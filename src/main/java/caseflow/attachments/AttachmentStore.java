package caseflow.attachments;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.evidence.Subject;
import caseflow.storage.Blob;
import caseflow.storage.BlobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttachmentStore {

    private static final String ATTACHMENT = """
            SELECT a.id, a.client_id, a.subject_kind, a.subject_id, a.blob_id, a.name, a.content_type, a.size, a.sha256,
                   a.added_at, a.added_by, a.removed_at, a.removed_by
              FROM attachment a
             WHERE
            """;
    private static final String SELECT = ATTACHMENT + " a.subject_kind = :kind AND a.subject_id = :subject AND ";

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else adds to it: otherwise two might both take the last place. */
    void lock(Subject subject) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('attachment ' || :kind, :subject))")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, number) -> subject)
                .single();
    }

    /** In the order they were added, without those that were removed. */
    List<Attachment> of(Subject subject, ClientScope scope) {
        return select(scope.clause("a.client_id") + " AND a.removed_at IS NULL ORDER BY a.id", subject, scope)
                .query(AttachmentStore::attachment)
                .list();
    }

    Optional<Attachment> find(AttachmentId id, Subject subject, ClientScope scope) {
        return select(scope.clause("a.client_id") + " AND a.id = :id", subject, scope)
                .param("id", id.value())
                .query(AttachmentStore::attachment)
                .optional();
    }

    Optional<Attachment> lock(AttachmentId id, Subject subject, ClientScope scope) {
        return select(scope.clause("a.client_id") + " AND a.id = :id FOR UPDATE", subject, scope)
                .param("id", id.value())
                .query(AttachmentStore::attachment)
                .optional();
    }

    Optional<Attachment> find(BlobId blob, ClientScope scope) {
        return jdbc.sql(ATTACHMENT + scope.clause("a.client_id") + " AND a.blob_id = :blob")
                .param("blob", blob.value())
                .param("scope", scope.value())
                .query(AttachmentStore::attachment)
                .optional();
    }

    /** Those that an attachment has, be it removed or not. */
    Set<BlobId> known(Collection<BlobId> blobs, ClientScope scope) {
        return jdbc.sql("SELECT a.blob_id FROM attachment a WHERE a.blob_id = ANY (CAST(:blobs AS uuid[])) AND "
                        + scope.clause("a.client_id"))
                .param("blobs", blobs.stream().map(BlobId::toString).toArray(String[]::new))
                .param("scope", scope.value())
                .query((row, number) -> new BlobId(row.getObject("blob_id", UUID.class)))
                .set();
    }

    Attachment insert(Subject subject, ClientId client, Arrival file, Blob blob, Instant at, String by) {
        return jdbc.sql("""
                INSERT INTO attachment (client_id, subject_kind, subject_id, blob_id, name, content_type, size, sha256,
                                        added_at, added_by)
                VALUES (:client, :kind, :subject, :blob, :name, :type, :size, :sha256, :at, :by)
                RETURNING id, client_id, subject_kind, subject_id, blob_id, name, content_type, size, sha256,
                          added_at, added_by, removed_at, removed_by
                """)
                .param("client", client.value())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("blob", blob.id().value())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("size", blob.size())
                .param("sha256", blob.sha256())
                .param("at", Columns.moment(at))
                .param("by", by)
                .query(AttachmentStore::attachment)
                .single();
    }

    void update(Attachment attachment, ClientScope scope) {
        Removal removal = attachment.removal();
        jdbc.sql("""
                UPDATE attachment
                   SET removed_at = :at, removed_by = :by
                 WHERE attachment.id = :id AND %s
                """.formatted(scope.clause("attachment.client_id")))
                .param("at", removal == null ? null : Columns.moment(removal.at()))
                .param("by", removal == null ? null : removal.by())
                .param("id", attachment.id().value())
                .param("scope", scope.value())
                .update();
    }

    private JdbcClient.StatementSpec select(String rest, Subject subject, ClientScope scope) {
        return jdbc.sql(SELECT + rest)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("scope", scope.value());
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getString("name"),
                row.getString("content_type"),
                new Blob(
                        new BlobId(row.getObject("blob_id", UUID.class)), row.getLong("size"), row.getString("sha256")),
                Columns.moment(row, "added_at"),
                row.getString("added_by"),
                removal(row));
    }

    private static @Nullable Removal removal(ResultSet row) throws SQLException {
        Instant at = Columns.momentOrNull(row, "removed_at");
        return at == null ? null : new Removal(at, row.getString("removed_by"));
    }
}
