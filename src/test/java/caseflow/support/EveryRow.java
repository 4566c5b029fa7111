package caseflow.support;

import caseflow.database.Database;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is in the database, a digest for each table; but when a session was last seen, and what time itself does. */
public final class EveryRow {

    private final JdbcClient owner;
    private final String question;

    public EveryRow(Database database) {
        owner = database.owner().client();
        question = owner.sql("""
                SELECT string_agg(format('SELECT %L, coalesce(md5(string_agg(t::text, %L ORDER BY t::text)), %L) FROM %I AS t',
                                         table_name, '|', '', table_name), ' UNION ALL ')
                  FROM information_schema.tables
                 WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                   AND table_name NOT IN ('session', 'scheduled_tasks')
                """).query(String.class).single();
    }

    /** One question for all tables: there are many, and it is asked often. */
    public Map<String, String> digests() {
        return owner.sql(question).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
