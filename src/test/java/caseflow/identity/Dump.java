package caseflow.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a copy of the whole database holds: every row of every table there is, by its name. */
record Dump(JdbcClient owner) {

    Map<String, String> tables() {
        return joined(rows());
    }

    Map<String, List<String>> rows() {
        var tables = new TreeMap<String, List<String>>();
        owner.sql("""
                        SELECT format('%I.%I', n.nspname, c.relname)
                          FROM pg_class c
                          JOIN pg_namespace n ON n.oid = c.relnamespace
                         WHERE c.relkind IN ('r', 'p', 'm')
                           AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                        """).query(String.class).list().forEach(table -> tables.put(table, rows(table)));
        return tables;
    }

    /** What was not there then; without the tables where nothing came. */
    Map<String, String> since(Map<String, List<String>> then) {
        var fresh = new TreeMap<String, List<String>>();
        rows().forEach((table, rows) -> {
            var came = new ArrayList<>(rows);
            came.removeAll(new HashSet<>(then.getOrDefault(table, List.of())));
            if (!came.isEmpty()) {
                fresh.put(table, came);
            }
        });
        return joined(fresh);
    }

    private List<String> rows(String table) {
        return owner.sql("SELECT t::text FROM " + table + " t")
                .query(String.class)
                .list();
    }

    private static Map<String, String> joined(Map<String, List<String>> rows) {
        var tables = new TreeMap<String, String>();
        rows.forEach((table, lines) -> tables.put(table, String.join("\n", lines)));
        return tables;
    }
}
