package caseflow.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThrottleStore {

    private final JdbcClient jdbc;

    ThrottleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String key, Tries tries) {}

    /** Makes the row where there is none, so that there is always one to hold while others wait. */
    Tries lock(String key, Instant now) {
        return jdbc.sql("""
                INSERT INTO failed_try (key, failures, failed_at) VALUES (:key, 0, :now)
                ON CONFLICT (key) DO UPDATE SET key = excluded.key
                RETURNING failures, failed_at
                """)
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ThrottleStore::tries)
                .single();
    }

    /** Those there are, by key. */
    Map<String, Tries> find(Collection<String> keys) {
        return jdbc
                .sql("SELECT key, failures, failed_at FROM failed_try WHERE key IN (:keys)")
                .param("keys", keys)
                .query((row, number) -> new Row(row.getString("key"), tries(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::key, Row::tries));
    }

    void write(String key, Tries tries) {
        jdbc.sql("UPDATE failed_try SET failures = :failures, failed_at = :at WHERE key = :key")
                .param("failures", tries.failures())
                .param("at", tries.last().atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update();
    }

    void increment(String key, Instant now) {
        jdbc.sql("""
                INSERT INTO failed_try AS f (key, failures, failed_at) VALUES (:key, 1, :now)
                ON CONFLICT (key) DO UPDATE SET failures = f.failures + 1, failed_at = excluded.failed_at
                """)
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void decrement(String key) {
        jdbc.sql("UPDATE failed_try SET failures = greatest(failures - 1, 0) WHERE key = :key")
                .param("key", key)
                .update();
    }

    void delete(String key) {
        jdbc.sql("DELETE FROM failed_try WHERE key = :key").param("key", key).update();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("DELETE FROM failed_try WHERE failed_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Tries tries(ResultSet row, int number) throws SQLException {
        return new Tries(
                row.getInt("failures"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant());
    }
}
