package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptStore {

    private static final String ATTEMPT = """
            SELECT a.id, a.client_id, a.currency, a.description, a.idempotency_key, a.intent_id, a.state, a.opened_at,
                   a.opened_by, a.account_id,
                   (SELECT array_agg(s.payable_id ORDER BY s.position) FROM payment_share s WHERE s.attempt_id = a.id)
                       AS payables,
                   (SELECT array_agg(s.amount ORDER BY s.position) FROM payment_share s WHERE s.attempt_id = a.id)
                       AS amounts
              FROM payment_attempt a
            """;

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AttemptId insert(Basket basket, Actor payer, Instant at) {
        long id = jdbc.sql("""
                INSERT INTO payment_attempt (client_id, currency, amount, description, idempotency_key, state, opened_at,
                                             opened_by, account_id, checked_at)
                VALUES (:client, :currency, :amount, :description, :key, 'open', :at, :by, :account, :at)
                RETURNING id
                """)
                .param("client", basket.client().value())
                .param("currency", basket.currency().getCode())
                .param("amount", basket.total().getAmount())
                .param("description", basket.description())
                .param("key", UUID.randomUUID())
                .param("at", Columns.moment(at))
                .param("by", payer.name())
                .param("account", Objects.requireNonNull(payer.accountId(), "a payer is signed in"))
                .query(Long.class)
                .single();
        addShares(id, basket);
        return new AttemptId(id);
    }

    private void addShares(long attempt, Basket basket) {
        int position = 0;
        for (Share share : basket.shares()) {
            jdbc.sql("""
                    INSERT INTO payment_share (attempt_id, payable_id, client_id, amount, position)
                    VALUES (:attempt, :payable, :client, :amount, :position)
                    """)
                    .param("attempt", attempt)
                    .param("payable", share.payable())
                    .param("client", basket.client().value())
                    .param("amount", share.amount().getAmount())
                    .param("position", position++)
                    .update();
        }
    }

    /** Notes the provider's id, unless it is known. */
    void adopt(AttemptId id, String intent, ClientScope scope) {
        jdbc.sql("""
                UPDATE payment_attempt a SET intent_id = :intent
                 WHERE a.id = :id AND a.intent_id IS NULL AND
                """ + scope.clause("a.client_id"))
                .param("intent", intent)
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void move(Attempt attempt, AttemptState state, Instant at) {
        ClientScope scope = ClientScope.of(attempt.basket().client());
        jdbc.sql("""
                UPDATE payment_attempt a
                   SET state = :state, checked_at = :at,
                       ended_at = CASE WHEN :ended THEN coalesce(a.ended_at, :at) END
                 WHERE a.id = :id AND a.state NOT IN ('received', :state)
                   AND (a.ended_at IS NULL OR :state = 'received') AND
                """ + scope.clause("a.client_id"))
                .param("state", state.key())
                .param("ended", state.ended())
                .param("at", Columns.moment(at))
                .param("id", attempt.id().value())
                .param("scope", scope.value())
                .update();
        if (state.ended()) {
            jdbc.sql("UPDATE payment_share s SET ended_at = :at WHERE s.attempt_id = :id AND s.ended_at IS NULL AND "
                            + scope.clause("s.client_id"))
                    .param("at", Columns.moment(at))
                    .param("id", attempt.id().value())
                    .param("scope", scope.value())
                    .update();
        }
    }

    void checked(AttemptId id, Instant at, ClientScope scope) {
        jdbc.sql("UPDATE payment_attempt a SET checked_at = :at WHERE a.id = :id AND " + scope.clause("a.client_id"))
                .param("at", Columns.moment(at))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    Optional<Attempt> find(AttemptId id, ClientScope scope) {
        return jdbc.sql(ATTEMPT + " WHERE a.id = :id AND " + scope.clause("a.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(AttemptStore::attempt)
                .optional();
    }

    Optional<Attempt> lock(AttemptId id, ClientScope scope) {
        return jdbc.sql(ATTEMPT + " WHERE a.id = :id AND " + scope.clause("a.client_id") + " FOR UPDATE OF a")
                .param("id", id.value())
                .param("scope", scope.value())
                .query(AttemptStore::attempt)
                .optional();
    }

    Optional<Attempt> find(String intent, ClientScope scope) {
        return jdbc.sql(ATTEMPT + " WHERE a.intent_id = :intent AND " + scope.clause("a.client_id"))
                .param("intent", intent)
                .param("scope", scope.value())
                .query(AttemptStore::attempt)
                .optional();
    }

    /** Those under way for any of these things. */
    List<Attempt> live(Collection<Long> payables, ClientScope scope) {
        return jdbc.sql(ATTEMPT + """
                 WHERE a.id IN (SELECT s.attempt_id FROM payment_share s
                                 WHERE s.ended_at IS NULL AND s.payable_id IN (:payables)) AND
                """ + scope.clause("a.client_id") + " ORDER BY a.id")
                .param("payables", payables)
                .param("scope", scope.value())
                .query(AttemptStore::attempt)
                .list();
    }

    /** The live ones that nobody has asked the provider about since. */
    List<Attempt> unheardSince(Instant moment, int limit, ClientScope scope) {
        return jdbc.sql(ATTEMPT + " WHERE a.ended_at IS NULL AND a.checked_at < :moment AND "
                        + scope.clause("a.client_id") + " ORDER BY a.checked_at LIMIT :limit")
                .param("moment", Columns.moment(moment))
                .param("limit", limit)
                .param("scope", scope.value())
                .query(AttemptStore::attempt)
                .list();
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        Long[] payables = (Long[]) row.getArray("payables").getArray();
        BigDecimal[] amounts = (BigDecimal[]) row.getArray("amounts").getArray();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < payables.length; i++) {
            shares.add(new Share(payables[i], Money.of(currency, amounts[i], RoundingMode.UNNECESSARY)));
        }
        return new Attempt(
                new AttemptId(row.getLong("id")),
                new Basket(new ClientId(row.getLong("client_id")), row.getString("description"), shares),
                row.getObject("idempotency_key", UUID.class),
                row.getString("intent_id"),
                AttemptState.of(row.getString("state")),
                Columns.moment(row, "opened_at"),
                row.getString("opened_by"),
                row.getLong("account_id"));
    }
}
