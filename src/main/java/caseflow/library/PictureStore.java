package caseflow.library;

import caseflow.attachments.Arrival;
import caseflow.database.Columns;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures belong to an article, and are there for whomever it is there for. */
@Repository
class PictureStore {

    private static final String PICTURE = """
            SELECT p.id, p.article_id, p.name, p.content_type, p.blob_id, p.size, p.sha256
              FROM library_picture p
            """;

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were added. */
    List<Picture> of(ArticleId article) {
        return jdbc.sql(PICTURE + " WHERE p.article_id = :article ORDER BY p.id")
                .param("article", article.value())
                .query(PictureStore::picture)
                .list();
    }

    Optional<Picture> find(PictureId id, ArticleId article) {
        return one(PICTURE + " WHERE p.id = :id AND p.article_id = :article", id, article);
    }

    /** Only while clients may read its article. */
    Optional<Picture> findShown(PictureId id, ArticleId article) {
        String shown = " JOIN library_article a ON a.id = p.article_id WHERE p.id = :id AND a.id = :article AND ";
        return one(PICTURE + shown + ArticleStore.SHOWN, id, article);
    }

    void insert(ArticleId article, Arrival file, Blob blob, Instant at, String by) {
        jdbc.sql("""
                INSERT INTO library_picture (article_id, name, content_type, blob_id, size, sha256, added_at, added_by)
                VALUES (:article, :name, :type, :blob, :size, :sha256, :at, :by)
                """)
                .param("article", article.value())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("blob", blob.id().value())
                .param("size", blob.size())
                .param("sha256", blob.sha256())
                .param("at", Columns.moment(at))
                .param("by", by)
                .update();
    }

    void delete(PictureId id) {
        jdbc.sql("DELETE FROM library_picture WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    Set<BlobId> known(Collection<BlobId> blobs) {
        return jdbc.sql("SELECT p.blob_id FROM library_picture p WHERE p.blob_id = ANY (CAST(:blobs AS uuid[]))")
                .param("blobs", blobs.stream().map(BlobId::toString).toArray(String[]::new))
                .query((row, number) -> new BlobId(row.getObject("blob_id", UUID.class)))
                .set();
    }

    private Optional<Picture> one(String sql, PictureId id, ArticleId article) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("article", article.value())
                .query(PictureStore::picture)
                .optional();
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        var blob = new Blob(
                new BlobId(row.getObject("blob_id", UUID.class)), row.getLong("size"), row.getString("sha256"));
        return new Picture(
                new PictureId(row.getLong("id")),
                new ArticleId(row.getLong("article_id")),
                row.getString("name"),
                row.getString("content_type"),
                blob);
    }
}
