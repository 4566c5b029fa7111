package caseflow.documents;

import caseflow.attachments.Attachment;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterId;
import caseflow.database.Columns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentStore {

    private final JdbcClient jdbc;
    private final DocumentListStore lists;

    DocumentStore(JdbcClient jdbc, DocumentListStore lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** Keeps everybody else from changing it until this transaction ends. */
    Optional<Document> lock(DocumentId id, ClientScope scope) {
        return lock(List.of(id), scope).stream().findFirst();
    }

    /** The same of several, everybody in the same order, so that no two wait for each other. */
    List<Document> lock(Collection<DocumentId> ids, ClientScope scope) {
        jdbc.sql("SELECT d.id FROM document d WHERE d.id = ANY(:ids) AND " + scope.clause("d.client_id")
                        + " ORDER BY d.id FOR UPDATE")
                .param("ids", DocumentId.values(ids))
                .param("scope", scope.value())
                .query(Long.class)
                .list();
        return lists.find(ids, scope);
    }

    /** Until the transaction ends nobody else adds to what this client has: otherwise two might both take the last room. */
    void lockSize(ClientId client) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('documents', :client))")
                .param("client", client.value())
                .query((row, number) -> client)
                .single();
    }

    /** Bytes of all versions of what was not removed. */
    long size(ClientId client) {
        return jdbc.sql("""
                SELECT coalesce(sum(a.size), 0)
                  FROM attachment a
                  JOIN document d ON d.id = a.subject_id
                 WHERE a.client_id = :client AND a.subject_kind = 'document' AND d.removed_at IS NULL
                """).param("client", client.value()).query(Long.class).single();
    }

    /** One that waits for its {@link #first} version. */
    DocumentId insert(ClientId client, @Nullable MatterId matter, Instant at, String by) {
        return jdbc.sql("""
                INSERT INTO document (client_id, matter_id, name, search, added_at, added_by, changed_at)
                VALUES (:client, :matter, '…', '…', :at, :by, :at)
                RETURNING id
                """)
                .param("client", client.value())
                .param("matter", matter == null ? null : matter.value())
                .param("at", Columns.moment(at))
                .param("by", by)
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .single();
    }

    /** After whose file it is called. */
    void first(DocumentId id, Attachment file, ClientScope scope) {
        jdbc.sql("""
                UPDATE document AS d
                   SET file_id = :file, versions = 1, name = :name, search = lower(:name)
                 WHERE d.id = :id AND
                """ + scope.clause("d.client_id"))
                .param("file", file.id().value())
                .param("name", file.name())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void version(DocumentId id, Attachment file, ClientScope scope) {
        jdbc.sql("""
                UPDATE document AS d
                   SET file_id = :file, versions = versions + 1, version = version + 1, changed_at = :at
                 WHERE d.id = :id AND
                """ + scope.clause("d.client_id"))
                .param("file", file.id().value())
                .param("at", Columns.moment(file.addedAt()))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void edit(DocumentId id, String name, @Nullable MatterId matter, ClientScope scope) {
        jdbc.sql("""
                UPDATE document AS d
                   SET name = :name, matter_id = :matter, search = lower(:name), version = version + 1
                 WHERE d.id = :id AND
                """ + scope.clause("d.client_id"))
                .param("name", name)
                .param("matter", matter == null ? null : matter.value())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    /** @param client whose they all are */
    void share(Collection<DocumentId> ids, ClientId client, Sharing sharing, Instant at, String by, ClientScope scope) {
        jdbc.sql("""
                UPDATE document AS d
                   SET shared_all = :all, shared_at = :at, shared_by = :by, version = version + 1
                 WHERE d.id = ANY(:ids) AND
                """ + scope.clause("d.client_id"))
                .param("all", sharing.all())
                .param("at", sharing.shared() ? Columns.moment(at) : null)
                .param("by", sharing.shared() ? by : null)
                .param("ids", DocumentId.values(ids))
                .param("scope", scope.value())
                .update();
        jdbc.sql("DELETE FROM document_share s WHERE s.document_id = ANY(:ids) AND " + scope.clause("s.client_id"))
                .param("ids", DocumentId.values(ids))
                .param("scope", scope.value())
                .update();
        jdbc.sql("""
                INSERT INTO document_share (document_id, client_id, contact_id)
                SELECT d.id, :client, c.id
                  FROM unnest(CAST(:ids AS bigint[])) AS d (id)
                 CROSS JOIN unnest(CAST(:contacts AS bigint[])) AS c (id)
                """)
                .param("ids", DocumentId.values(ids))
                .param("client", client.value())
                .param(
                        "contacts",
                        sharing.contacts().stream()
                                .map(contact -> contact.value())
                                .toArray(Long[]::new))
                .update();
    }

    /** @param removal none to put it back */
    void remove(DocumentId id, Document.@Nullable Removed removal, ClientScope scope) {
        jdbc.sql("UPDATE document AS d SET removed_at = :at, removed_by = :by WHERE d.id = :id AND "
                        + scope.clause("d.client_id"))
                .param("at", removal == null ? null : Columns.moment(removal.at()))
                .param("by", removal == null ? null : removal.by())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }
}
