package caseflow.audit;

import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckStore {

    private static final String CHECK = """
            SELECT id, started_at, started_by, noted, total, done, finished_at, first_at, last_at, head, flaw, place
              FROM audit_check
            """;

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(String by, String noted, Instant at) {
        return jdbc.sql("""
                INSERT INTO audit_check (started_at, started_by, noted) VALUES (:at, :by, :noted) RETURNING id
                """)
                .param("at", Columns.moment(at))
                .param("by", by)
                .param("noted", noted)
                .query(Long.class)
                .single();
    }

    Optional<Check> find(long id) {
        return jdbc.sql(CHECK + " WHERE id = :id")
                .param("id", id)
                .query(CheckStore::check)
                .optional();
    }

    List<Check> latest(int most) {
        return jdbc.sql(CHECK + " ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query(CheckStore::check)
                .list();
    }

    void advance(long id, long done, long total) {
        jdbc.sql("UPDATE audit_check SET done = :done, total = :total WHERE id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .update();
    }

    void finish(long id, Verdict verdict, Instant at) {
        jdbc.sql("""
                UPDATE audit_check
                   SET done = :rows, finished_at = :at, first_at = :first, last_at = :last, head = :head, flaw = :flaw,
                       place = :place
                 WHERE id = :id
                """)
                .param("rows", verdict.rows())
                .param("at", Columns.moment(at))
                .param("first", moment(verdict.firstAt()))
                .param("last", moment(verdict.lastAt()))
                .param("head", verdict.head().code())
                .param("flaw", verdict.flaw() == null ? null : verdict.flaw().key())
                .param("place", verdict.place())
                .param("id", id)
                .update();
    }

    private static @Nullable Object moment(@Nullable Instant at) {
        return at == null ? null : Columns.moment(at);
    }

    private static Check check(ResultSet row, int number) throws SQLException {
        String flaw = row.getString("flaw");
        return new Check(
                row.getLong("id"),
                Columns.moment(row, "started_at"),
                row.getString("started_by"),
                row.getString("noted"),
                row.getLong("total"),
                row.getLong("done"),
                Columns.momentOrNull(row, "finished_at"),
                Columns.momentOrNull(row, "first_at"),
                Columns.momentOrNull(row, "last_at"),
                row.getString("head"),
                flaw == null ? null : Flaw.of(flaw),
                row.getLong("place"));
    }
}
