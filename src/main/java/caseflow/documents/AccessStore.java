package caseflow.documents;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.evidence.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessStore {

    private final JdbcClient jdbc;

    AccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Document> documents, Access.How how, Reader reader, Instant at) {
        jdbc.sql("""
                INSERT INTO document_access (document_id, client_id, number, how, contact_id, name, at, address, browser)
                SELECT d.id, d.client_id, d.versions, :how, :contact, :name, :at, :address, :browser
                  FROM document d
                 WHERE d.id = ANY(:documents)
                """)
                .param(
                        "documents",
                        DocumentId.values(documents.stream().map(Document::id).toList()))
                .param("how", how.key())
                .param(
                        "contact",
                        Objects.requireNonNull(reader.contact(), "readers are contacts")
                                .value())
                .param("name", reader.name())
                .param("at", Columns.moment(at))
                .param("address", reader.address())
                .param("browser", reader.browser())
                .update();
    }

    /** The newest first. */
    List<Access> of(DocumentId document, ClientScope scope) {
        return jdbc.sql("""
                SELECT x.number, x.how, x.name, x.at, x.address, x.browser
                  FROM document_access x
                 WHERE x.document_id = :document AND %s
                 ORDER BY x.id DESC
                 LIMIT :most
                """.formatted(scope.clause("x.client_id")))
                .param("document", document.value())
                .param("scope", scope.value())
                .param("most", Access.MOST)
                .query((row, number) -> new Access(
                        row.getInt("number"),
                        Access.How.of(row.getString("how")),
                        row.getString("name"),
                        Columns.moment(row, "at"),
                        row.getString("address"),
                        row.getString("browser")))
                .list();
    }
}
