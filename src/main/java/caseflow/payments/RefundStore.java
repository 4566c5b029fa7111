package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RefundStore {

    private static final String REFUND = """
            SELECT f.id, f.attempt_id, f.payable_id, f.amount, f.currency, f.reason, f.idempotency_key, f.refund_id, f.state,
                   f.failure, f.asked_at, f.asked_by
              FROM card_refund f
            """;

    private final JdbcClient jdbc;

    RefundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long ask(Attempt attempt, RefundWish wish, Instant at, Actor actor) {
        return jdbc.sql("""
                INSERT INTO card_refund (attempt_id, client_id, payable_id, amount, currency, reason, idempotency_key,
                                         state, asked_at, asked_by, account_id)
                VALUES (:attempt, :client, :payable, :amount, :currency, :reason, :key, 'asked', :at, :by, :account)
                RETURNING id
                """)
                .param("attempt", attempt.id().value())
                .param("client", attempt.basket().client().value())
                .param("payable", wish.payable())
                .param("amount", wish.amount().getAmount())
                .param("currency", wish.amount().getCurrencyUnit().getCode())
                .param("reason", wish.reason())
                .param("key", wish.key())
                .param("at", Columns.moment(at))
                .param("by", actor.name())
                .param("account", Objects.requireNonNull(actor.accountId(), "who refunds is signed in"))
                .query(Long.class)
                .single();
    }

    /**
     * What the provider says of a refund that was asked for here. One that is done may still fail, and does not go back to
     * being on its way.
     */
    void heard(Attempt attempt, Intent.Returned returned) {
        ClientScope scope = ClientScope.of(attempt.basket().client());
        jdbc.sql("""
                UPDATE card_refund f
                   SET refund_id = :refund, state = :state, failure = :failure
                 WHERE (f.refund_id = :refund OR (f.id = :request AND f.refund_id IS NULL))
                   AND f.attempt_id = :attempt AND f.state <> 'failed'
                   AND NOT (f.state = 'done' AND :state = 'pending') AND
                """ + scope.clause("f.client_id"))
                .param("refund", returned.id())
                .param("request", returned.request())
                .param("state", returned.state().key())
                .param("failure", returned.failure())
                .param("attempt", attempt.id().value())
                .param("scope", scope.value())
                .update();
    }

    void refused(long id, String failure, ClientScope scope) {
        jdbc.sql("""
                UPDATE card_refund f SET state = 'failed', failure = :failure
                 WHERE f.id = :id AND f.state = 'asked' AND
                """ + scope.clause("f.client_id"))
                .param("failure", failure)
                .param("id", id)
                .param("scope", scope.value())
                .update();
    }

    Optional<Refund> find(long id, ClientScope scope) {
        return jdbc.sql(REFUND + " WHERE f.id = :id AND " + scope.clause("f.client_id"))
                .param("id", id)
                .param("scope", scope.value())
                .query(RefundStore::refund)
                .optional();
    }

    List<Refund> of(AttemptId attempt, ClientScope scope) {
        return jdbc.sql(REFUND + " WHERE f.attempt_id = :attempt AND " + scope.clause("f.client_id") + " ORDER BY f.id")
                .param("attempt", attempt.value())
                .param("scope", scope.value())
                .query(RefundStore::refund)
                .list();
    }

    /** Those whose answer has been out since. */
    List<Refund> unansweredSince(Instant moment, ClientScope scope) {
        return jdbc.sql(REFUND + " WHERE f.state = 'asked' AND f.asked_at < :moment AND " + scope.clause("f.client_id")
                        + " ORDER BY f.id")
                .param("moment", Columns.moment(moment))
                .param("scope", scope.value())
                .query(RefundStore::refund)
                .list();
    }

    private static Refund refund(ResultSet row, int number) throws SQLException {
        return new Refund(
                row.getLong("id"),
                new AttemptId(row.getLong("attempt_id")),
                Columns.numberOrNull(row, "payable_id"),
                Columns.money(row, "amount"),
                row.getString("reason"),
                row.getObject("idempotency_key", UUID.class),
                row.getString("refund_id"),
                RefundState.of(row.getString("state")),
                row.getString("failure"),
                Columns.moment(row, "asked_at"),
                row.getString("asked_by"));
    }
}
