package caseflow.offers;

import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Templates are the firm's own; there is nothing of a client in them. */
@Repository
class OfferTemplateStore {

    private static final String TEMPLATE = "SELECT t.id, t.version, t.name, t.title, t.content FROM offer_template t";

    private final JdbcClient jdbc;
    private final Script script;

    OfferTemplateStore(JdbcClient jdbc, Script script) {
        this.jdbc = jdbc;
        this.script = script;
    }

    List<OfferTemplate> all() {
        return jdbc.sql(TEMPLATE + " ORDER BY lower(t.name)")
                .query(this::template)
                .list();
    }

    Optional<OfferTemplate> find(long id) {
        return jdbc.sql(TEMPLATE + " WHERE t.id = :id")
                .param("id", id)
                .query(this::template)
                .optional();
    }

    boolean taken(String name, long except) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM offer_template WHERE lower(name) = lower(:name) AND id <> :except)")
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    long insert(OfferTemplate template, Instant at, String by) {
        return jdbc.sql("""
                INSERT INTO offer_template (name, title, content, created_at, created_by)
                VALUES (:name, :title, :content, :at, :by)
                RETURNING id
                """)
                .param("name", template.name())
                .param("title", template.title())
                .param("content", content(template))
                .param("at", Columns.moment(at))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /** @return whether it is still as it was seen */
    boolean update(OfferTemplate template) {
        return jdbc.sql("""
                UPDATE offer_template
                   SET name = :name, title = :title, content = :content, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                        .param("name", template.name())
                        .param("title", template.title())
                        .param("content", content(template))
                        .param("id", template.id())
                        .param("version", template.version())
                        .update()
                == 1;
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM offer_template WHERE id = :id").param("id", id).update();
    }

    private String content(OfferTemplate template) {
        return script.write(new Script.Wording(template.text(), template.lines()));
    }

    private OfferTemplate template(ResultSet row, int number) throws SQLException {
        Script.Wording wording = script.wording(row.getString("content"));
        return new OfferTemplate(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("title"),
                wording.text(),
                wording.lines());
    }
}
