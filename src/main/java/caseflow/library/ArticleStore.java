package caseflow.library;

import caseflow.database.Columns;
import caseflow.library.Article.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Articles are the firm's own; there is nothing of a client in them. */
@Repository
class ArticleStore {

    private static final String ARTICLE = """
            SELECT a.id, a.category_id, c.name AS category_name, a.title, a.body, a.version, a.changed_at, a.changed_by,
                   a.published_at, a.published_by, a.removed_at, a.removed_by,
                   (SELECT array_agg(p.id) FROM library_picture p WHERE p.article_id = a.id) AS pictures
              FROM library_article a
              JOIN library_category c ON c.id = a.category_id
             WHERE a.id = :id
            """;

    /** What clients may read: the one place that says so, besides the row's own policy. */
    static final String SHOWN = "a.published_at IS NOT NULL AND a.removed_at IS NULL";

    private final JdbcClient jdbc;

    ArticleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Article> find(ArticleId id) {
        return one(ARTICLE, id);
    }

    Optional<Article> findShown(ArticleId id) {
        return one(ARTICLE + " AND " + SHOWN, id);
    }

    /** Keeps everybody else from changing it until this transaction ends. */
    Optional<Article> lock(ArticleId id) {
        return one(ARTICLE + " FOR UPDATE OF a", id);
    }

    /** As the last one of its category. */
    ArticleId insert(Wording wording, Instant at, String by) {
        return jdbc.sql("""
                INSERT INTO library_article (category_id, title, body, place, changed_at, changed_by)
                SELECT :category, :title, :body, coalesce(max(a.place), 0) + 1, :at, :by
                  FROM library_article a
                 WHERE a.category_id = :category
                RETURNING id
                """)
                .param("category", wording.category().value())
                .param("title", wording.title())
                .param("body", wording.body())
                .param("at", Columns.moment(at))
                .param("by", by)
                .query((row, number) -> new ArticleId(row.getLong("id")))
                .single();
    }

    /** In another category it becomes the last one. */
    void update(ArticleId id, Wording wording, Instant at, String by) {
        jdbc.sql("""
                UPDATE library_article AS a
                   SET place = CASE WHEN a.category_id = :category THEN a.place
                                    ELSE (SELECT coalesce(max(o.place), 0) + 1
                                            FROM library_article o WHERE o.category_id = :category) END,
                       category_id = :category, title = :title, body = :body, version = a.version + 1,
                       changed_at = :at, changed_by = :by
                 WHERE a.id = :id
                """)
                .param("category", wording.category().value())
                .param("title", wording.title())
                .param("body", wording.body())
                .param("at", Columns.moment(at))
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    /** @param publication none to take it back */
    void publish(ArticleId id, @Nullable Deed publication) {
        note("UPDATE library_article SET published_at = :at, published_by = :by WHERE id = :id", id, publication);
    }

    /** @param removal none to put it back */
    void remove(ArticleId id, @Nullable Deed removal) {
        note("UPDATE library_article SET removed_at = :at, removed_by = :by WHERE id = :id", id, removal);
    }

    /** Those of a category that lie in their place, in their order. */
    List<ArticleId> of(CategoryId category) {
        return jdbc.sql("""
                SELECT a.id
                  FROM library_article a
                 WHERE a.category_id = :category AND a.removed_at IS NULL
                 ORDER BY a.place, a.id
                """)
                .param("category", category.value())
                .query((row, number) -> new ArticleId(row.getLong("id")))
                .list();
    }

    void order(List<ArticleId> ids) {
        jdbc.sql("""
                UPDATE library_article AS a
                   SET place = o.place
                  FROM unnest(CAST(:ids AS bigint[])) WITH ORDINALITY AS o (id, place)
                 WHERE a.id = o.id
                """)
                .param("ids", ids.stream().map(ArticleId::value).toArray(Long[]::new))
                .update();
    }

    private Optional<Article> one(String sql, ArticleId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(ArticleStore::article)
                .optional();
    }

    private void note(String sql, ArticleId id, @Nullable Deed deed) {
        jdbc.sql(sql)
                .param("at", deed == null ? null : Columns.moment(deed.at()))
                .param("by", deed == null ? null : deed.by())
                .param("id", id.value())
                .update();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        var category = new Category(new CategoryId(row.getLong("category_id")), row.getString("category_name"));
        var pictures = row.getArray("pictures");
        return new Article(
                new ArticleId(row.getLong("id")),
                category,
                new Wording(category.id(), row.getString("title"), row.getString("body")),
                row.getInt("version"),
                Columns.moment(row, "changed_at"),
                row.getString("changed_by"),
                deed(row, "published"),
                deed(row, "removed"),
                pictures == null ? Set.of() : Set.of((Long[]) pictures.getArray()));
    }

    private static @Nullable Deed deed(ResultSet row, String what) throws SQLException {
        Instant at = Columns.momentOrNull(row, what + "_at");
        return at == null ? null : new Deed(at, row.getString(what + "_by"));
    }
}
