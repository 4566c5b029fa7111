package caseflow.library;

import caseflow.database.Columns;
import caseflow.database.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads categories with their articles, however many, in one statement. */
@Repository
class ArticleListStore {

    private static final int MOST_REMOVED = 200;

    private static final String SHELVES = """
            SELECT c.id AS category_id, c.name AS category_name, n.id, n.title, n.published_at, n.changed_at,
                   coalesce(n.total, 0) AS total, coalesce(v.helped, 0) AS helped, coalesce(v.failed, 0) AS failed
              FROM library_category c
              LEFT JOIN (SELECT a.id, a.category_id, a.title, a.published_at, a.changed_at,
                                row_number() OVER (PARTITION BY a.category_id ORDER BY a.place, a.id) AS rank,
                                count(*) OVER (PARTITION BY a.category_id) AS total
                           FROM library_article a
                          WHERE %s) n ON n.category_id = c.id AND n.rank <= :most
              LEFT JOIN (SELECT x.article_id, count(*) FILTER (WHERE x.helpful) AS helped,
                                count(*) FILTER (WHERE NOT x.helpful) AS failed
                           FROM library_answer x
                           JOIN library_article t ON t.id = x.article_id AND x.at >= t.changed_at
                          GROUP BY x.article_id) v ON v.article_id = n.id
             WHERE CAST(:category AS bigint) IS NULL OR c.id = :category
             ORDER BY c.place, c.id, n.rank
            """;

    private final JdbcClient jdbc;

    ArticleListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that lie in their place, also in categories without any.
     *
     * @param category none for all
     * @param most of each category
     */
    List<Shelf> all(@Nullable CategoryId category, int most) {
        return shelves("a.removed_at IS NULL", "", category, most);
    }

    /** What lies in its place and has these words in its title or its text, and the categories in which there is any of it. */
    List<Shelf> found(String words, int most) {
        return shelves("a.removed_at IS NULL AND lower(a.title || ' ' || a.body) LIKE :words", words, null, most)
                .stream()
                .filter(shelf -> shelf.total() > 0)
                .toList();
    }

    /** What clients may read, and the categories in which there is any of it. */
    List<Shelf> shown(@Nullable CategoryId category, int most) {
        return shelves(ArticleStore.SHOWN, "", category, most).stream()
                .filter(shelf -> shelf.total() > 0)
                .toList();
    }

    /** What was put away, the latest first. */
    List<Entry> removed() {
        return jdbc.sql("""
                SELECT a.id, a.title, a.published_at, a.changed_at, 0 AS helped, 0 AS failed
                  FROM library_article a
                 WHERE a.removed_at IS NOT NULL
                 ORDER BY a.removed_at DESC, a.id DESC
                 LIMIT :most
                """)
                .param("most", MOST_REMOVED)
                .query(ArticleListStore::entry)
                .list();
    }

    private record Line(Category category, @Nullable Entry entry, int total) {}

    private List<Shelf> shelves(String which, String words, @Nullable CategoryId category, int most) {
        Map<CategoryId, Shelf> shelves = new LinkedHashMap<>();
        jdbc.sql(SHELVES.formatted(which))
                .param("words", Likeness.containing(words))
                .param("category", category == null ? null : category.value())
                .param("most", most)
                .query(ArticleListStore::line)
                .list()
                .forEach(line -> add(shelves, line));
        return List.copyOf(shelves.values());
    }

    private static void add(Map<CategoryId, Shelf> shelves, Line line) {
        Shelf shelf = shelves.computeIfAbsent(
                line.category().id(), id -> new Shelf(line.category(), new ArrayList<>(), line.total()));
        if (line.entry() != null) {
            shelf.entries().add(line.entry());
        }
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var category = new Category(new CategoryId(row.getLong("category_id")), row.getString("category_name"));
        boolean filled = row.getInt("total") > 0;
        return new Line(category, filled ? entry(row, number) : null, row.getInt("total"));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new ArticleId(row.getLong("id")),
                row.getString("title"),
                row.getObject("published_at") != null,
                Columns.moment(row, "changed_at"),
                row.getInt("helped"),
                row.getInt("failed"));
    }
}
