package caseflow.mail;

import caseflow.mail.LetterSummary.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters as the firm looks through them, each with the moment of its next attempt. */
@Repository
class OutboxStore {

    record Stored(LetterSummary summary, Sealed body) {}

    private static final String LETTER = """
            SELECT l.id, l.recipient, l.recipient_name, l.subject, l.created_at, l.attempts, l.last_error,
                   l.sent_at, l.given_up_at, l.closed_at, job.execution_time, l.reference, l.body
              FROM letter l
              LEFT JOIN scheduled_tasks job ON job.task_name = 'letter' AND job.task_instance = l.id::text
            """;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, of those older than the given one where one is given. */
    List<LetterSummary> older(@Nullable LetterId than, String address, @Nullable State state, int limit) {
        return list("(:than::bigint IS NULL OR l.id < :than)", state, "DESC", than, address, limit);
    }

    /** The newest first, of those that follow the given one. */
    List<LetterSummary> newer(LetterId than, String address, @Nullable State state, int limit) {
        List<LetterSummary> found = new ArrayList<>(list("l.id > :than", state, "ASC", than, address, limit));
        Collections.reverse(found);
        return found;
    }

    private List<LetterSummary> list(
            String beyond, @Nullable State state, String order, @Nullable LetterId than, String address, int limit) {
        String standing = state == null ? "" : " AND " + state.condition();
        return jdbc.sql(LETTER + " WHERE " + beyond + standing + """
                   AND strpos(lower(l.recipient), lower(:address)) > 0
                 ORDER BY l.id %s
                 LIMIT :limit
                """.formatted(order))
                .param("than", than == null ? null : than.value())
                .param("address", address)
                .param("limit", limit)
                .query((row, n) -> summary(row))
                .list();
    }

    Optional<Stored> find(LetterId id) {
        return jdbc.sql(LETTER + " WHERE l.id = :id")
                .param("id", id.value())
                .query((row, n) -> new Stored(
                        summary(row), new Sealed(row.getObject("reference", UUID.class), row.getBytes("body"))))
                .optional();
    }

    private static LetterSummary summary(ResultSet row) throws SQLException {
        return new LetterSummary(
                new LetterId(row.getLong("id")),
                new Address(row.getString("recipient"), row.getString("recipient_name")),
                row.getString("subject"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new LetterSummary.Trouble(row.getInt("attempts"), row.getString("last_error")),
                moment(row, "execution_time"),
                moment(row, "sent_at"),
                moment(row, "given_up_at"),
                moment(row, "closed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
