package caseflow.offers;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.evidence.EvidenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers are added; one that was reopened is kept with the reason why. */
@Repository
class AnswerStore {

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Offer offer, Answer answer) {
        jdbc.sql("""
                INSERT INTO offer_answer (offer_id, client_id, number, decision, answered_by, reason, answered_at,
                                          evidence_id)
                VALUES (:offer, :client, :number, :decision, :by, :reason, :at, :evidence)
                """)
                .param("offer", offer.id().value())
                .param("client", offer.client().value())
                .param("number", answer.number())
                .param("decision", answer.decision().key())
                .param("by", answer.by())
                .param("reason", answer.reason())
                .param("at", Columns.moment(answer.at()))
                .param("evidence", answer.evidence().value())
                .update();
    }

    void reopen(OfferId offer, Answer.Reopening reopening, ClientScope scope) {
        jdbc.sql("""
                UPDATE offer_answer a
                   SET reopened_at = :at, reopened_by = :by, reopen_reason = :reason
                 WHERE a.offer_id = :offer AND a.reopened_at IS NULL AND
                """ + scope.clause("a.client_id"))
                .param("at", Columns.moment(reopening.at()))
                .param("by", reopening.by())
                .param("reason", reopening.reason())
                .param("offer", offer.value())
                .param("scope", scope.value())
                .update();
    }

    /** All there ever were, the latest first. */
    List<Answer> of(OfferId offer, ClientScope scope) {
        return jdbc.sql("""
                SELECT a.number, a.decision, a.answered_by, a.reason, a.answered_at, a.evidence_id,
                       a.reopened_at, a.reopened_by, a.reopen_reason
                  FROM offer_answer a
                 WHERE a.offer_id = :offer AND
                """ + scope.clause("a.client_id") + " ORDER BY a.id DESC")
                .param("offer", offer.value())
                .param("scope", scope.value())
                .query(AnswerStore::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getInt("number"),
                Decision.of(row.getString("decision")),
                row.getString("answered_by"),
                row.getString("reason"),
                Columns.moment(row, "answered_at"),
                new EvidenceId(row.getLong("evidence_id")),
                reopening(row));
    }

    private static Answer.@Nullable Reopening reopening(ResultSet row) throws SQLException {
        Instant at = Columns.momentOrNull(row, "reopened_at");
        return at == null
                ? null
                : new Answer.Reopening(at, row.getString("reopened_by"), row.getString("reopen_reason"));
    }
}
