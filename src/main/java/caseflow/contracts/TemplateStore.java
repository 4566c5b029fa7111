package caseflow.contracts;

import caseflow.database.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Templates are the firm's own; there is nothing of a client in them. */
@Repository("contractTemplateStore")
class TemplateStore {

    private static final String TEMPLATE =
            "SELECT p.id, p.version, p.name, p.type_id, p.topic, p.text FROM contract_template p";

    private static final RowMapper<ContractTemplate> MAPPER = (row, number) -> new ContractTemplate(
            row.getLong("id"),
            row.getInt("version"),
            row.getString("name"),
            row.getLong("type_id"),
            row.getString("topic"),
            row.getString("text"));

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ContractTemplate> all() {
        return jdbc.sql(TEMPLATE + " ORDER BY lower(p.name)").query(MAPPER).list();
    }

    Optional<ContractTemplate> find(long id) {
        return jdbc.sql(TEMPLATE + " WHERE p.id = :id")
                .param("id", id)
                .query(MAPPER)
                .optional();
    }

    boolean taken(String name, long except) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM contract_template WHERE lower(name) = lower(:name) AND id <> :except)
                """)
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    void insert(ContractTemplate template, Instant at, String by) {
        jdbc.sql("""
                INSERT INTO contract_template (name, type_id, topic, text, created_at, created_by)
                VALUES (:name, :type, :topic, :text, :at, :by)
                """)
                .param("name", template.name())
                .param("type", template.type())
                .param("topic", template.topic())
                .param("text", template.text())
                .param("at", Columns.moment(at))
                .param("by", by)
                .update();
    }

    /** @return whether it is still as it was seen */
    boolean update(ContractTemplate template) {
        return jdbc.sql("""
                UPDATE contract_template
                   SET name = :name, type_id = :type, topic = :topic, text = :text, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                        .param("name", template.name())
                        .param("type", template.type())
                        .param("topic", template.topic())
                        .param("text", template.text())
                        .param("id", template.id())
                        .param("version", template.version())
                        .update()
                == 1;
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM contract_template WHERE id = :id").param("id", id).update();
    }
}
