package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.evidence.EvidenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and moves what has been sent. */
@Repository
class OfferStore {

    private static final String OFFER = """
            SELECT o.id, o.kind, o.client_id, o.open_until, o.withdrawn_at, o.withdrawn_by, o.withdraw_reason,
                   v.number, v.document, v.sha256, v.sent_at, v.sent_by,
                   a.number AS answered_number, a.decision, a.answered_by, a.reason, a.answered_at, a.evidence_id
              FROM offer o
              JOIN offer_version v ON v.offer_id = o.id AND v.number = o.sent_number
              LEFT JOIN offer_answer a ON a.offer_id = o.id AND a.reopened_at IS NULL
             WHERE o.id = :id AND
            """;

    private final JdbcClient jdbc;
    private final Script script;

    OfferStore(JdbcClient jdbc, Script script) {
        this.jdbc = jdbc;
        this.script = script;
    }

    Optional<Offer> find(OfferId id, ClientScope scope) {
        return jdbc.sql(OFFER + scope.clause("o.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query((row, number) -> offer(row, scope))
                .optional();
    }

    /** Keeps everybody else from answering or changing it until this transaction ends. */
    Optional<Offer> lock(OfferId id, ClientScope scope) {
        return jdbc.sql("SELECT o.id FROM offer o WHERE o.id = :id AND " + scope.clause("o.client_id") + " FOR UPDATE")
                .param("id", id.value())
                .param("scope", scope.value())
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id, scope));
    }

    void sent(OfferId id, OfferVersion version, LocalDate openUntil, ClientScope scope) {
        jdbc.sql("""
                UPDATE offer o
                   SET sent_number = :number, sent_draft = version, sent_at = :at, open_until = :until, reminded_at = NULL
                 WHERE o.id = :id AND
                """ + scope.clause("o.client_id"))
                .param("number", version.number())
                .param("at", Columns.moment(version.at()))
                .param("until", openUntil)
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    /** Whoever is given more time is reminded again. */
    void extend(OfferId id, LocalDate until, ClientScope scope) {
        jdbc.sql("UPDATE offer o SET open_until = :until, reminded_at = NULL WHERE o.id = :id AND "
                        + scope.clause("o.client_id"))
                .param("until", until)
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void withdraw(OfferId id, Withdrawal withdrawal, ClientScope scope) {
        jdbc.sql("""
                UPDATE offer o
                   SET withdrawn_at = :at, withdrawn_by = :by, withdraw_reason = :reason
                 WHERE o.id = :id AND
                """ + scope.clause("o.client_id"))
                .param("at", Columns.moment(withdrawal.at()))
                .param("by", withdrawal.by())
                .param("reason", withdrawal.reason())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void reminded(OfferId id, Instant at, ClientScope scope) {
        jdbc.sql("UPDATE offer o SET reminded_at = :at WHERE o.id = :id AND " + scope.clause("o.client_id"))
                .param("at", Columns.moment(at))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    private Offer offer(ResultSet row, ClientScope scope) throws SQLException {
        return new Offer(
                new OfferId(row.getLong("id")),
                OfferKind.of(row.getString("kind")),
                new ClientId(row.getLong("client_id")),
                new OfferVersion(
                        row.getInt("number"),
                        script.sheet(row.getString("document")),
                        row.getString("sha256"),
                        Columns.moment(row, "sent_at"),
                        row.getString("sent_by")),
                row.getObject("open_until", LocalDate.class),
                answer(row),
                withdrawal(row, scope));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        Instant at = Columns.momentOrNull(row, "answered_at");
        return at == null
                ? null
                : new Answer(
                        row.getInt("answered_number"),
                        Decision.of(row.getString("decision")),
                        row.getString("answered_by"),
                        row.getString("reason"),
                        at,
                        new EvidenceId(row.getLong("evidence_id")),
                        null);
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row, ClientScope scope) throws SQLException {
        Instant at = Columns.momentOrNull(row, "withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(
                        at,
                        row.getString("withdrawn_by"),
                        scope.client().isPresent() ? "" : row.getString("withdraw_reason"));
    }
}
