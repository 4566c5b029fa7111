package caseflow.contracts;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Types are the firm's own words; there is nothing of a client in them. */
@Repository
class TypeStore {

    private static final String TYPE = """
            SELECT t.id, t.name,
                   EXISTS (SELECT FROM contract k WHERE k.type_id = t.id)
                   OR EXISTS (SELECT FROM contract_template p WHERE p.type_id = t.id) AS used
              FROM contract_type t
            """;

    private static final RowMapper<ContractType> MAPPER =
            (row, number) -> new ContractType(row.getLong("id"), row.getString("name"), row.getBoolean("used"));

    private final JdbcClient jdbc;

    TypeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ContractType> all() {
        return jdbc.sql(TYPE + " ORDER BY lower(t.name)").query(MAPPER).list();
    }

    Optional<ContractType> find(long id) {
        return jdbc.sql(TYPE + " WHERE t.id = :id")
                .param("id", id)
                .query(MAPPER)
                .optional();
    }

    boolean taken(String name, long except) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM contract_type WHERE lower(name) = lower(:name) AND id <> :except)")
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    void insert(String name) {
        jdbc.sql("INSERT INTO contract_type (name) VALUES (:name)")
                .param("name", name)
                .update();
    }

    void rename(long id, String name) {
        jdbc.sql("UPDATE contract_type SET name = :name WHERE id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM contract_type WHERE id = :id").param("id", id).update();
    }
}
