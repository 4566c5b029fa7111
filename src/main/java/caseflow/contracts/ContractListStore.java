package caseflow.contracts;

import caseflow.clients.Awaiting;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.Permission;
import caseflow.database.Columns;
import caseflow.database.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads many contracts at once, each list in one statement. */
@Repository
class ContractListStore implements Awaiting {

    static final int ROWS = 25;

    private static final String SUMMARY = """
            SELECT k.id, k.client_id, c.name AS client_name, k.currency, k.sent_number, k.sent_at, k.sign_until,
                   v.signed_at, v.declined_at, v.withdrawn_at,
                   coalesce(v.topic, k.topic) AS topic, coalesce(v.type, t.name) AS type,
                   CASE WHEN v.number IS NULL THEN k.value ELSE v.value END AS value,
                   CASE WHEN v.number IS NULL THEN k.starts_on ELSE v.starts_on END AS starts_on,
                   CASE WHEN v.number IS NULL THEN k.ends_on ELSE v.ends_on END AS ends_on,
                   s.signed, s.asked
              FROM contract k
              JOIN client c ON c.id = k.client_id
              JOIN contract_type t ON t.id = k.type_id
              LEFT JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number
              LEFT JOIN LATERAL (SELECT count(p.signed_at) AS signed, count(*) AS asked
                                   FROM contract_signer p
                                  WHERE p.contract_id = k.id AND p.number = k.sent_number) s ON true
             WHERE
            """;

    private static final String MINE = """
             EXISTS (SELECT FROM contract_signer m
                      WHERE m.contract_id = k.id AND m.number = k.sent_number AND m.contact_id = :contact
                        AND m.signed_at IS NULL)
            """;

    /** What waits for that contact's own signature, the most pressing first. */
    private static final String AWAITED = " AND k.trashed_at IS NULL AND " + Stage.OPEN.condition() + " AND " + MINE
            + " ORDER BY k.sign_until, k.id LIMIT :limit";

    private final JdbcClient jdbc;

    ContractListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row more than a page has, so that it is known whether there is another. */
    List<ContractSummary> list(ContractQuery query, ClientScope scope) {
        ContractId edge = query.before() == null ? query.after() : query.before();
        boolean backward = query.before() != null;
        String sql = SUMMARY
                + scope.clause("k.client_id")
                + (query.stage() == Stage.TRASH ? " AND k.trashed_at IS NOT NULL" : " AND k.trashed_at IS NULL")
                + (query.client() == null ? "" : " AND k.client_id = :client")
                + (query.stage() == null ? "" : " AND " + query.stage().condition())
                + (query.words().isBlank() ? "" : " AND k.search LIKE :words")
                + (edge == null ? "" : " AND k.id %s :edge".formatted(backward ? ">" : "<"))
                + " ORDER BY k.id %s LIMIT :limit".formatted(backward ? "ASC" : "DESC");
        StatementSpec statement = jdbc.sql(sql)
                .param("scope", scope.value())
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

    /** What waits for this contact's own signature, the most pressing first. */
    List<ContractSummary> awaiting(ContactId contact, ClientScope scope, LocalDate today, int limit) {
        return jdbc.sql(SUMMARY + scope.clause("k.client_id") + AWAITED)
                .param("scope", scope.value())
                .param("contact", contact.value())
                .param("today", today)
                .param("limit", limit)
                .query(summary(today))
                .list();
    }

    @Override
    public Optional<String> awaiting(Permission section, ClientScope scope) {
        return section != Permission.CONTRACTS
                ? Optional.empty()
                : Optional.of("""
                SELECT k.id, v.topic AS title, v.value AS amount, k.currency, k.sign_until AS until, k.sent_at AS at
                  FROM contract k
                  JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number
                 WHERE
                """ + scope.clause("k.client_id") + AWAITED);
    }

    /** Everything else that was sent, the latest first; one row more than a page has. */
    List<ContractSummary> others(ContactId contact, @Nullable ContractId after, ClientScope scope, LocalDate today) {
        return jdbc.sql(SUMMARY + scope.clause("k.client_id")
                        + " AND k.sent_number > 0 AND k.trashed_at IS NULL AND NOT (" + Stage.OPEN.condition() + " AND "
                        + MINE + ") AND k.id < :edge ORDER BY k.id DESC LIMIT :limit")
                .param("scope", scope.value())
                .param("contact", contact.value())
                .param("today", today)
                .param("edge", after == null ? Long.MAX_VALUE : after.value())
                .param("limit", ROWS + 1)
                .query(summary(today))
                .list();
    }

    /** Those whose signers have not been reminded, whose last day is that near, and that were not sent just now. */
    List<ContractId> unreminded(LocalDate today, LocalDate until, Instant sentBefore, ClientScope scope) {
        return jdbc.sql("""
                SELECT k.id
                  FROM contract k
                  JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number
                 WHERE k.trashed_at IS NULL AND %s AND k.sign_until BETWEEN :today AND :until AND k.reminded_at IS NULL
                   AND k.sent_at < :sent
                   AND %s
                 ORDER BY k.sign_until, k.id
                """.formatted(Stage.WAITING, scope.clause("k.client_id")))
                .param("today", today)
                .param("until", until)
                .param("sent", Columns.moment(sentBefore))
                .param("scope", scope.value())
                .query((row, number) -> new ContractId(row.getLong("id")))
                .list();
    }

    /** Signed ones that end soon, of which the firm has not been told. */
    List<ContractId> ending(LocalDate today, LocalDate until, ClientScope scope) {
        return jdbc.sql("""
                SELECT k.id
                  FROM contract k
                  JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number
                 WHERE %s AND v.signed_at IS NOT NULL AND v.ends_on BETWEEN :today AND :until
                   AND k.end_reminded_at IS NULL AND %s
                 ORDER BY v.ends_on, k.id
                """.formatted(Stage.STANDING, scope.clause("k.client_id")))
                .param("today", today)
                .param("until", until)
                .param("scope", scope.value())
                .query((row, number) -> new ContractId(row.getLong("id")))
                .list();
    }

    private static RowMapper<ContractSummary> summary(LocalDate today) {
        return (row, number) -> new ContractSummary(
                new ContractId(row.getLong("id")),
                VersionStore.terms(row),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                state(row, today),
                Columns.momentOrNull(row, "sent_at"),
                row.getObject("sign_until", LocalDate.class),
                decided(row),
                row.getInt("signed"),
                row.getInt("asked"));
    }

    private static ContractState state(ResultSet row, LocalDate today) throws SQLException {
        LocalDate signUntil = row.getObject("sign_until", LocalDate.class);
        return signUntil == null
                ? ContractState.DRAFT
                : ContractState.of(
                        row.getObject("signed_at") != null,
                        row.getObject("declined_at") != null,
                        row.getObject("withdrawn_at") != null,
                        signUntil,
                        today);
    }

    private static @Nullable Instant decided(ResultSet row) throws SQLException {
        Instant withdrawn = Columns.momentOrNull(row, "withdrawn_at");
        Instant declined = Columns.momentOrNull(row, "declined_at");
        Instant signed = Columns.momentOrNull(row, "signed_at");
        return withdrawn == null ? (declined == null ? signed : declined) : withdrawn;
    }
}
