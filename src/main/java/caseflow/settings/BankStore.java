package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes are added, and until they count cancelled; never rewritten. */
@Repository
class BankStore {

    private final JdbcClient jdbc;

    BankStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BankGuard read() {
        List<BankChange<?>> changes =
                jdbc.sql("""
                SELECT id, details, wait_hours, asked_at, asked_by, asked_from, effective_at
                  FROM bank_change
                 WHERE cancelled_at IS NULL
                 ORDER BY id
                """).<BankChange<?>>query((row, number) -> change(row)).list();
        return new BankGuard(of(String.class, changes), of(Duration.class, changes));
    }

    /** @return as read, but nobody else asks for a change or cancels one until the transaction ends */
    BankGuard lock() {
        jdbc.sql("SELECT id FROM firm FOR UPDATE").query(Integer.class).single();
        return read();
    }

    void add(@Nullable String details, @Nullable Duration wait, Instant effectiveAt, Instant now, Actor actor) {
        jdbc.sql("""
                INSERT INTO bank_change (details, wait_hours, asked_at, asked_by, asked_from, effective_at)
                VALUES (:details, :wait, :now, :by, :from, :effectiveAt)
                """)
                .param("details", details)
                .param("wait", wait == null ? null : wait.toHours())
                .param("now", Columns.moment(now))
                .param("by", actor.name())
                .param("from", actor.address())
                .param("effectiveAt", Columns.moment(effectiveAt))
                .update();
    }

    void cancel(long id, Instant now, Actor actor) {
        jdbc.sql("""
                UPDATE bank_change SET cancelled_at = :now, cancelled_by = :by
                 WHERE id = :id AND cancelled_at IS NULL AND effective_at > :now
                """)
                .param("id", id)
                .param("now", Columns.moment(now))
                .param("by", actor.name())
                .update();
    }

    private static BankChange<?> change(ResultSet row) throws SQLException {
        String details = row.getString("details");
        return change(row, details == null ? Duration.ofHours(row.getInt("wait_hours")) : details);
    }

    private static <T> BankChange<T> change(ResultSet row, T value) throws SQLException {
        return new BankChange<>(
                row.getLong("id"),
                value,
                Columns.moment(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("asked_from"),
                Columns.moment(row, "effective_at"));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<BankChange<T>> of(Class<T> type, List<BankChange<?>> changes) {
        return changes.stream()
                .filter(change -> type.isInstance(change.value()))
                .map(change -> (BankChange<T>) change)
                .toList();
    }
}
