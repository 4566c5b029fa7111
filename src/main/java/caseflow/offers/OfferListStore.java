package caseflow.offers;

import caseflow.clients.Awaiting;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Permission;
import caseflow.database.Columns;
import caseflow.database.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads many offers at once, each list in one statement. */
@Repository
class OfferListStore implements Awaiting {

    static final int ROWS = 25;

    private static final String SUMMARY = """
            SELECT o.id, o.kind, o.client_id, c.name AS client_name, o.currency, o.sent_number, o.sent_at, o.open_until,
                   o.withdrawn_at, a.decision, a.answered_by, a.answered_at,
                   CASE WHEN o.sent_number = 0 THEN o.title ELSE v.title END AS title,
                   CASE WHEN o.sent_number = 0 THEN o.total ELSE v.total END AS total
              FROM offer o
              JOIN client c ON c.id = o.client_id
              LEFT JOIN offer_version v ON v.offer_id = o.id AND v.number = o.sent_number
              LEFT JOIN offer_answer a ON a.offer_id = o.id AND a.reopened_at IS NULL
             WHERE
            """;

    private final JdbcClient jdbc;

    OfferListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row more than a page has, so that it is known whether there is another. */
    List<OfferSummary> list(OfferQuery query, ClientScope scope) {
        OfferId edge = query.before() == null ? query.after() : query.before();
        boolean backward = query.before() != null;
        String sql = SUMMARY
                + scope.clause("o.client_id")
                + " AND o.kind = :kind"
                + (scope.client().isPresent() ? " AND o.sent_number > 0" : "")
                + (query.client() == null ? "" : " AND o.client_id = :client")
                + (query.stage() == null ? "" : " AND " + query.stage().condition())
                + (query.words().isBlank() ? "" : " AND o.search LIKE :words")
                + (edge == null ? "" : " AND o.id %s :edge".formatted(backward ? ">" : "<"))
                + " ORDER BY o.id %s LIMIT :limit".formatted(backward ? "ASC" : "DESC");
        StatementSpec statement = jdbc.sql(sql)
                .param("scope", scope.value())
                .param("kind", query.kind().key())
                .param("today", query.today())
                .param("words", Likeness.containing(query.words()))
                .param("limit", ROWS + 1);
        if (query.client() != null) {
            statement = statement.param("client", query.client().value());
        }
        if (edge != null) {
            statement = statement.param("edge", edge.value());
        }
        return statement.query(summary(query.today())).list();
    }

    /** What waits for an answer, the most pressing first. */
    List<OfferSummary> awaiting(OfferKind kind, ClientScope scope, LocalDate today, int limit) {
        return jdbc.sql(SUMMARY + scope.clause("o.client_id") + awaited(kind))
                .param("scope", scope.value())
                .param("today", today)
                .param("limit", limit)
                .query(summary(today))
                .list();
    }

    @Override
    public Optional<String> awaiting(Permission section, ClientScope scope) {
        return Stream.of(OfferKind.values())
                .filter(kind -> kind.section() == section)
                .map(kind -> """
                SELECT o.id, v.title, v.total AS amount, v.currency, o.open_until AS until, o.sent_at AS at
                  FROM offer o
                  JOIN offer_version v ON v.offer_id = o.id AND v.number = o.sent_number
                  LEFT JOIN offer_answer a ON a.offer_id = o.id AND a.reopened_at IS NULL
                 WHERE %s%s
                """.formatted(scope.clause("o.client_id"), awaited(kind)))
                .findFirst();
    }

    /** The condition further to the client's, and the order. */
    private static String awaited(OfferKind kind) {
        return """
                 AND o.kind = '%s' AND %s
                 ORDER BY o.open_until, o.id
                 LIMIT :limit
                """.formatted(kind.key(), Stage.OPEN.condition());
    }

    /** What is decided one way or the other, the latest first; one row more than a page has. */
    List<OfferSummary> history(OfferKind kind, @Nullable OfferId after, ClientScope scope, LocalDate today) {
        return jdbc.sql(SUMMARY + scope.clause("o.client_id") + " AND o.sent_number > 0 AND NOT ("
                        + Stage.OPEN.condition() + """
                 ) AND o.kind = :kind AND o.id < :edge
                 ORDER BY o.id DESC
                 LIMIT :limit
                """)
                .param("scope", scope.value())
                .param("today", today)
                .param("kind", kind.key())
                .param("edge", after == null ? Long.MAX_VALUE : after.value())
                .param("limit", ROWS + 1)
                .query(summary(today))
                .list();
    }

    /** Those whose clients have not been reminded, and whose last day is that near. */
    List<OfferId> unreminded(LocalDate today, LocalDate until, ClientScope scope) {
        return jdbc.sql("""
                SELECT o.id
                  FROM offer o
                  LEFT JOIN offer_answer a ON a.offer_id = o.id AND a.reopened_at IS NULL
                 WHERE %s AND o.open_until BETWEEN :today AND :until AND o.reminded_at IS NULL AND %s
                 ORDER BY o.open_until, o.id
                """.formatted(Stage.WAITING, scope.clause("o.client_id")))
                .param("today", today)
                .param("until", until)
                .param("scope", scope.value())
                .query((row, number) -> new OfferId(row.getLong("id")))
                .list();
    }

    private static RowMapper<OfferSummary> summary(LocalDate today) {
        return (row, number) -> {
            LocalDate openUntil = row.getObject("open_until", LocalDate.class);
            return new OfferSummary(
                    new OfferId(row.getLong("id")),
                    OfferKind.of(row.getString("kind")),
                    row.getString("title"),
                    new ClientId(row.getLong("client_id")),
                    row.getString("client_name"),
                    Columns.moneyOrNull(row, "total"),
                    state(row, openUntil, today),
                    Columns.momentOrNull(row, "sent_at"),
                    openUntil,
                    row.getString("answered_by"),
                    Columns.momentOrNull(row, "answered_at"));
        };
    }

    private static OfferState state(ResultSet row, @Nullable LocalDate openUntil, LocalDate today) throws SQLException {
        String decision = row.getString("decision");
        if (openUntil == null) {
            return OfferState.DRAFT;
        }
        boolean withdrawn = row.getObject("withdrawn_at") != null;
        return OfferState.of(decision == null ? null : Decision.of(decision), withdrawn, openUntil, today);
    }
}
