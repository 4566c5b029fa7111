package caseflow.payments;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went against a payment: disputes, and cards that were refused. */
@Repository
class DisputeStore {

    private final JdbcClient jdbc;

    DisputeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it stands now; a decision is final. */
    void save(Attempt attempt, Dispute dispute) {
        jdbc.sql("""
                INSERT INTO card_dispute AS d (dispute_id, attempt_id, client_id, amount, currency, state, reason, due_at,
                                               opened_at)
                VALUES (:dispute, :attempt, :client, :amount, :currency, :state, :reason, :due, :at)
                ON CONFLICT (dispute_id) DO UPDATE SET state = :state, due_at = :due
                 WHERE d.state NOT IN ('won', 'lost', 'closed')
                """)
                .param("dispute", dispute.id())
                .param("attempt", attempt.id().value())
                .param("client", attempt.basket().client().value())
                .param("amount", dispute.amount().getAmount())
                .param("currency", dispute.amount().getCurrencyUnit().getCode())
                .param("state", dispute.state().key())
                .param("reason", dispute.reason())
                .param("due", dispute.dueAt() == null ? null : Columns.moment(dispute.dueAt()))
                .param("at", Columns.moment(dispute.at()))
                .update();
    }

    List<Dispute> of(AttemptId attempt, ClientScope scope) {
        return jdbc.sql("""
                SELECT d.dispute_id, d.amount, d.currency, d.state, d.reason, d.due_at, d.opened_at
                  FROM card_dispute d
                 WHERE d.attempt_id = :attempt AND
                """ + scope.clause("d.client_id") + " ORDER BY d.opened_at")
                .param("attempt", attempt.value())
                .param("scope", scope.value())
                .query(DisputeStore::dispute)
                .list();
    }

    void declined(Attempt attempt, String charge, Instant at) {
        jdbc.sql("""
                INSERT INTO card_decline (charge_id, attempt_id, client_id, account_id, declined_at)
                VALUES (:charge, :attempt, :client, :account, :at)
                ON CONFLICT (charge_id) DO NOTHING
                """)
                .param("charge", charge)
                .param("attempt", attempt.id().value())
                .param("client", attempt.basket().client().value())
                .param("account", attempt.account())
                .param("at", Columns.moment(at))
                .update();
    }

    int declinesOf(long account, Instant since) {
        return jdbc.sql("SELECT count(*) FROM card_decline WHERE account_id = :account AND declined_at > :since")
                .param("account", account)
                .param("since", Columns.moment(since))
                .query(Integer.class)
                .single();
    }

    private static Dispute dispute(ResultSet row, int number) throws SQLException {
        return new Dispute(
                row.getString("dispute_id"),
                Columns.money(row, "amount"),
                Dispute.State.of(row.getString("state")),
                row.getString("reason"),
                Columns.momentOrNull(row, "due_at"),
                Columns.moment(row, "opened_at"),
                null,
                null);
    }
}
