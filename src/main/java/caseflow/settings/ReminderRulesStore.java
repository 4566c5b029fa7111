package caseflow.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderRulesStore {

    private final JdbcClient jdbc;

    ReminderRulesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReminderRules read() {
        return jdbc.sql("""
                SELECT before_due, days_before, on_the_day, after_due, days_after, further, every, times, version
                  FROM reminder_rules
                """).query(ReminderRulesStore::rules).single();
    }

    private static ReminderRules rules(ResultSet row, int number) throws SQLException {
        return new ReminderRules(
                row.getBoolean("before_due"),
                row.getInt("days_before"),
                row.getBoolean("on_the_day"),
                row.getBoolean("after_due"),
                List.of((Integer[]) row.getArray("days_after").getArray()),
                new ReminderRules.Again(row.getBoolean("further"), row.getInt("every"), row.getInt("times")),
                row.getInt("version"));
    }

    /** @return whether nobody else had changed them since */
    boolean write(ReminderRules rules) {
        return jdbc.sql("""
                UPDATE reminder_rules
                   SET before_due = :before, days_before = :daysBefore, on_the_day = :onTheDay, after_due = :after,
                       days_after = :daysAfter, further = :further, every = :every, times = :times,
                       version = version + 1
                 WHERE version = :version
                """)
                        .param("before", rules.before())
                        .param("daysBefore", rules.daysBefore())
                        .param("onTheDay", rules.onTheDay())
                        .param("after", rules.after())
                        .param("daysAfter", rules.daysAfter().toArray(Integer[]::new))
                        .param("further", rules.again().on())
                        .param("every", rules.again().every())
                        .param("times", rules.again().times())
                        .param("version", rules.version())
                        .update()
                == 1;
    }
}
