package caseflow.documents;

import caseflow.activity.Discretion;
import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentId;
import caseflow.clients.Awaiting;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.MatterId;
import caseflow.clients.Permission;
import caseflow.database.Columns;
import caseflow.database.Likeness;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads documents with their latest version, however many in one statement. */
@Repository
class DocumentListStore implements Awaiting, Discretion {

    static final int ROWS = 25;

    private static final String DOCUMENT = """
            SELECT d.id, d.client_id, c.name AS client_name, d.matter_id, concat_ws(' ', m.number, m.title) AS matter,
                   d.name, d.versions, d.version, d.added_at, d.added_by, d.changed_at, d.shared_all,
                   d.removed_at, d.removed_by,
                   f.id AS file_id, f.name AS file_name, f.content_type, f.blob_id, f.size, f.sha256,
                   f.added_at AS file_at, f.added_by AS file_by,
                   (SELECT array_agg(s.contact_id) FROM document_share s WHERE s.document_id = d.id) AS contacts
              FROM document d
              JOIN client c ON c.id = d.client_id
              JOIN attachment f ON f.id = d.file_id
              LEFT JOIN matter m ON m.id = d.matter_id
             WHERE
            """;

    /** What that contact may see: the one place that says so. */
    private static final String SEEN = """
             d.removed_at IS NULL
             AND (d.shared_all OR EXISTS (SELECT FROM document_share s
                                           WHERE s.document_id = d.id AND s.contact_id = :contact))
            """;

    private final JdbcClient jdbc;

    DocumentListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Document> find(DocumentId id, ClientScope scope) {
        return find(List.of(id), scope).stream().findFirst();
    }

    /** Those among them that are in scope, as a list shows them. */
    List<Document> find(Collection<DocumentId> ids, ClientScope scope) {
        return jdbc.sql(DOCUMENT + scope.clause("d.client_id") + " AND d.id = ANY(:ids) ORDER BY d.id DESC")
                .param("ids", DocumentId.values(ids))
                .param("scope", scope.value())
                .query(DocumentListStore::document)
                .list();
    }

    Optional<Document> seen(DocumentId id, ContactId contact, ClientScope scope) {
        return seen(List.of(id), contact, scope).stream().findFirst();
    }

    /** Those among them that this contact may see. */
    List<Document> seen(Collection<DocumentId> ids, ContactId contact, ClientScope scope) {
        return jdbc.sql(DOCUMENT + scope.clause("d.client_id") + " AND d.id = ANY(:ids) AND " + SEEN + " ORDER BY d.id")
                .param("ids", DocumentId.values(ids))
                .param("contact", contact.value())
                .param("scope", scope.value())
                .query(DocumentListStore::document)
                .list();
    }

    /** One row more than a page has, so that it is known whether there is another. */
    List<Document> list(DocumentQuery query, ClientScope scope) {
        String only = query.removed() ? " AND d.removed_at IS NOT NULL" : " AND d.removed_at IS NULL";
        return narrowed(scope.clause("d.client_id") + only, query, scope)
                .query(DocumentListStore::document)
                .list();
    }

    /** What that contact may see. */
    List<Document> seen(DocumentQuery query, ContactId contact, ClientScope scope) {
        return narrowed(scope.clause("d.client_id") + " AND " + SEEN, query, scope)
                .param("contact", contact.value())
                .query(DocumentListStore::document)
                .list();
    }

    /** All that contact may see, however many. */
    List<Document> seen(ContactId contact, ClientScope scope) {
        return jdbc.sql(DOCUMENT + scope.clause("d.client_id") + " AND " + SEEN + " ORDER BY d.id")
                .param("contact", contact.value())
                .param("scope", scope.value())
                .query(DocumentListStore::document)
                .list();
    }

    /** What that contact may see and has not opened since its latest version came, the newest first. */
    @Override
    public Optional<String> awaiting(Permission section, ClientScope scope) {
        return section != Permission.DOCUMENTS
                ? Optional.empty()
                : Optional.of("""
                SELECT d.id, d.name AS title, CAST(NULL AS numeric) AS amount, CAST(NULL AS char(3)) AS currency,
                       CAST(NULL AS date) AS until, d.changed_at AS at
                  FROM document d
                 WHERE %s AND %s
                   AND NOT EXISTS (SELECT FROM document_access x
                                    WHERE x.document_id = d.id AND x.contact_id = :contact AND x.number = d.versions)
                 ORDER BY d.changed_at DESC, d.id DESC
                 LIMIT :limit
                """.formatted(scope.clause("d.client_id"), SEEN));
    }

    /** What became of a document is known to those who see it, while they do. */
    @Override
    public String mayKnow() {
        return """
                CASE WHEN audit.path ~ '^documents/\\d{1,18}$'
                     THEN EXISTS (SELECT FROM document d
                                   WHERE d.id = substring(audit.path FROM '\\d+$')::bigint AND %s)
                     ELSE true
                END
                """.formatted(SEEN);
    }

    private StatementSpec narrowed(String base, DocumentQuery query, ClientScope scope) {
        DocumentId edge = query.before() == null ? query.after() : query.before();
        boolean backward = query.before() != null;
        String sql = DOCUMENT
                + base
                + (query.client() == null ? "" : " AND d.client_id = :client")
                + (query.matter() == null ? "" : " AND d.matter_id = :matter")
                + (query.words().isBlank()
                        ? ""
                        : " AND (d.search LIKE :words OR lower(c.name) LIKE :words OR lower(concat_ws(' ', m.number, m.title)) LIKE :words)")
                + (edge == null ? "" : " AND d.id %s :edge".formatted(backward ? ">" : "<"))
                + " ORDER BY d.id %s LIMIT :limit".formatted(backward ? "ASC" : "DESC");
        return jdbc.sql(sql)
                .param("scope", scope.value())
                .param("client", query.client() == null ? null : query.client().value())
                .param("matter", query.matter() == null ? null : query.matter().value())
                .param("words", Likeness.containing(query.words()))
                .param("edge", edge == null ? null : edge.value())
                .param("limit", ROWS + 1);
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        Long matter = Columns.numberOrNull(row, "matter_id");
        Instant removedAt = Columns.momentOrNull(row, "removed_at");
        return new Document(
                new DocumentId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                matter == null ? null : new MatterId(matter),
                row.getString("matter"),
                row.getString("name"),
                file(row),
                row.getInt("versions"),
                row.getInt("version"),
                Columns.moment(row, "added_at"),
                row.getString("added_by"),
                Columns.moment(row, "changed_at"),
                sharing(row),
                removedAt == null ? null : new Document.Removed(removedAt, row.getString("removed_by")));
    }

    private static Sharing sharing(ResultSet row) throws SQLException {
        if (row.getBoolean("shared_all")) {
            return Sharing.ALL;
        }
        var contacts = row.getArray("contacts");
        Set<ContactId> chosen = contacts == null
                ? Set.of()
                : Stream.of((Long[]) contacts.getArray()).map(ContactId::new).collect(Collectors.toSet());
        return Sharing.with(chosen);
    }

    private static Attachment file(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getLong("file_id")),
                new ClientId(row.getLong("client_id")),
                Document.subject(new DocumentId(row.getLong("id"))),
                row.getString("file_name"),
                row.getString("content_type"),
                new Blob(
                        new BlobId(row.getObject("blob_id", UUID.class)), row.getLong("size"), row.getString("sha256")),
                Columns.moment(row, "file_at"),
                row.getString("file_by"),
                null);
    }
}
