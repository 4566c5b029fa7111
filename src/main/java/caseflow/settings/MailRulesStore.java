package caseflow.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailRulesStore {

    private final JdbcClient jdbc;

    MailRulesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailRules read() {
        return jdbc.sql("SELECT discreet, silent, version FROM mail_rules")
                .query((row, number) -> new MailRules(row.getBoolean("discreet"), silent(row), row.getInt("version")))
                .single();
    }

    private static Set<Occasion> silent(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("silent").getArray())
                .map(Occasion::of)
                .collect(Collectors.toSet());
    }

    /** @return whether nobody else had changed them since */
    boolean write(MailRules rules) {
        return jdbc.sql("""
                UPDATE mail_rules SET discreet = :discreet, silent = :silent, version = version + 1
                 WHERE version = :version
                """)
                        .param("discreet", rules.discreet())
                        .param(
                                "silent",
                                rules.silent().stream()
                                        .map(Occasion::key)
                                        .sorted()
                                        .toArray(String[]::new))
                        .param("version", rules.version())
                        .update()
                == 1;
    }
}
