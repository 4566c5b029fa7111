package caseflow.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Categories are the firm's own; there is nothing of a client in them. */
@Repository
class CategoryStore {

    private static final String CATEGORY = "SELECT c.id, c.name FROM library_category c";

    private final JdbcClient jdbc;

    CategoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    List<Category> all() {
        return jdbc.sql(CATEGORY + " ORDER BY c.place, c.id")
                .query(CategoryStore::category)
                .list();
    }

    /** The same, and nobody else changes them until this transaction ends. */
    List<Category> lockAll() {
        jdbc.sql("SELECT c.id FROM library_category c ORDER BY c.id FOR UPDATE")
                .query(Long.class)
                .list();
        return all();
    }

    Optional<Category> find(CategoryId id) {
        return find(id, "");
    }

    /** Until the transaction ends nobody takes it away, or its order. */
    Optional<Category> lock(CategoryId id) {
        return find(id, " FOR UPDATE");
    }

    /** Until the transaction ends nobody takes it away. */
    Optional<Category> hold(CategoryId id) {
        return find(id, " FOR KEY SHARE");
    }

    boolean taken(String name, long except) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM library_category WHERE lower(name) = lower(:name) AND id <> :except)
                        """)
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    /** Whether any article is filed under it, be it removed or not. */
    boolean filled(CategoryId id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM library_article WHERE category_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** As the last one. */
    CategoryId insert(String name) {
        return jdbc.sql("""
                INSERT INTO library_category (name, place)
                SELECT :name, coalesce(max(place), 0) + 1
                  FROM library_category
                RETURNING id
                """)
                .param("name", name)
                .query((row, number) -> new CategoryId(row.getLong("id")))
                .single();
    }

    void rename(CategoryId id, String name) {
        jdbc.sql("UPDATE library_category SET name = :name WHERE id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    void order(List<CategoryId> ids) {
        jdbc.sql("""
                UPDATE library_category AS c
                   SET place = o.place
                  FROM unnest(CAST(:ids AS bigint[])) WITH ORDINALITY AS o (id, place)
                 WHERE c.id = o.id
                """)
                .param("ids", ids.stream().map(CategoryId::value).toArray(Long[]::new))
                .update();
    }

    void delete(CategoryId id) {
        jdbc.sql("DELETE FROM library_category WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private Optional<Category> find(CategoryId id, String lock) {
        return jdbc.sql(CATEGORY + " WHERE c.id = :id" + lock)
                .param("id", id.value())
                .query(CategoryStore::category)
                .optional();
    }

    private static Category category(ResultSet row, int number) throws SQLException {
        return new Category(new CategoryId(row.getLong("id")), row.getString("name"));
    }
}
