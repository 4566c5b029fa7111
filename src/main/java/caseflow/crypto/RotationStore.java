package caseflow.crypto;

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
class RotationStore {

    private static final String ROTATION = """
            SELECT id, owner, started_at, started_by, total, done, broken, holder, place, moved_at, finished_at
              FROM key_rotation
            """;

    private final JdbcClient jdbc;

    RotationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id, unless one of that key is under way */
    Optional<Long> add(@Nullable String owner, long total, String by, Instant at) {
        return jdbc.sql("""
                INSERT INTO key_rotation (owner, started_at, started_by, total)
                VALUES (:owner, :at, :by, :total)
                ON CONFLICT DO NOTHING
                RETURNING id
                """)
                .param("owner", owner)
                .param("at", Columns.moment(at))
                .param("by", by)
                .param("total", total)
                .query(Long.class)
                .optional();
    }

    List<Rotation> latest(int most) {
        return jdbc.sql(ROTATION + " ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query(RotationStore::rotation)
                .list();
    }

    /** Two workers that believe it to be theirs take turns. */
    Progress lock(long id) {
        return jdbc.sql(ROTATION + " WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, number) ->
                        new Progress(rotation(row, number), row.getString("holder"), row.getString("place")))
                .single();
    }

    void advance(long id, Part part) {
        jdbc.sql("""
                UPDATE key_rotation
                   SET done = done + :done, broken = broken + :broken, holder = :holder, place = :place
                 WHERE id = :id
                """)
                .param("done", part.done())
                .param("broken", part.broken())
                .param("holder", part.holder())
                .param("place", part.place())
                .param("id", id)
                .update();
    }

    void moved(long id, Instant at) {
        jdbc.sql("UPDATE key_rotation SET moved_at = :at WHERE id = :id AND moved_at IS NULL")
                .param("at", Columns.moment(at))
                .param("id", id)
                .update();
    }

    void finish(long id, Instant at) {
        jdbc.sql("UPDATE key_rotation SET finished_at = :at WHERE id = :id")
                .param("at", Columns.moment(at))
                .param("id", id)
                .update();
    }

    private static Rotation rotation(ResultSet row, int number) throws SQLException {
        return new Rotation(
                row.getLong("id"),
                row.getString("owner"),
                Columns.moment(row, "started_at"),
                row.getString("started_by"),
                row.getLong("total"),
                row.getLong("done"),
                row.getLong("broken"),
                Columns.momentOrNull(row, "moved_at"),
                Columns.momentOrNull(row, "finished_at"));
    }
}
