package caseflow.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThrottleStore {

    private final JdbcClient jdbc;

    ThrottleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the row where there is none, so that there is always one to hold while others wait. */
    Optional<Tries> lock(String key, Instant now) {
        jdbc.sql("INSERT INTO failed_try (key, failures, failed_at) VALUES (:key, 0, :now) ON CONFLICT DO NOTHING")
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("SELECT failures, failed_at FROM failed_try WHERE key = :key FOR UPDATE")
                .param("key", key)
                .query(ThrottleStore::tries)
                .optional();
    }

    Optional<Tries> find(String key) {
        return jdbc.sql("SELECT failures, failed_at FROM failed_try WHERE key = :key")
                .param("key", key)
                .query(ThrottleStore::tries)
                .optional();
    }

    void write(String key, Tries tries) {
        jdbc.sql("UPDATE failed_try SET failures = :failures, failed_at = :at WHERE key = :key")
                .param("failures", tries.failures())
                .param("at", tries.last().atOffset(ZoneOffset.UTC))
                .param("key", key)
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

    private static Tries tries(ResultSet row, int number) throws SQLException {
        return new Tries(
                row.getInt("failures"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant());
    }
}
