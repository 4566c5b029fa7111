package caseflow.payments;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of the provider's facts: entries are added, each once. */
@Repository
class CardEntryStore {

    private final JdbcClient jdbc;

    CardEntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the id of the new entry; empty if the fact is known */
    Optional<Long> add(Attempt attempt, CardEntry fact, Instant at) {
        return jdbc.sql("""
                INSERT INTO card_entry (attempt_id, client_id, kind, provider_key, amount, currency, card, happened_at,
                                        recorded_at)
                VALUES (:attempt, :client, :kind, :key, :amount, :currency, :card, :happened, :at)
                ON CONFLICT (provider_key) DO NOTHING
                RETURNING id
                """)
                .param("attempt", attempt.id().value())
                .param("client", attempt.basket().client().value())
                .param("kind", fact.kind().key())
                .param("key", fact.key())
                .param("amount", fact.amount().getAmount())
                .param("currency", fact.amount().getCurrencyUnit().getCode())
                .param("card", fact.card())
                .param("happened", Columns.moment(fact.at()))
                .param("at", Columns.moment(at))
                .query(Long.class)
                .optional();
    }

    boolean knows(String key, ClientScope scope) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM card_entry e WHERE e.provider_key = :key AND "
                        + scope.clause("e.client_id") + ")")
                .param("key", key)
                .param("scope", scope.value())
                .query(Boolean.class)
                .single();
    }

    /** Of one attempt, in the order in which they were recorded. */
    List<CardEntry> of(AttemptId attempt, ClientScope scope) {
        return jdbc.sql("""
                SELECT e.kind, e.provider_key, e.amount, e.currency, e.card, e.happened_at
                  FROM card_entry e
                 WHERE e.attempt_id = :attempt AND
                """ + scope.clause("e.client_id") + " ORDER BY e.id")
                .param("attempt", attempt.value())
                .param("scope", scope.value())
                .query(CardEntryStore::entry)
                .list();
    }

    /** The keys of what was received in a span of time, each with its amount. */
    List<CardEntry> received(Instant from, Instant to, ClientScope scope) {
        return jdbc.sql("""
                SELECT e.kind, e.provider_key, e.amount, e.currency, e.card, e.happened_at
                  FROM card_entry e
                 WHERE e.kind = 'received' AND e.happened_at >= :from AND e.happened_at < :to AND
                """ + scope.clause("e.client_id"))
                .param("from", Columns.moment(from))
                .param("to", Columns.moment(to))
                .param("scope", scope.value())
                .query(CardEntryStore::entry)
                .list();
    }

    private static CardEntry entry(ResultSet row, int number) throws SQLException {
        Money amount = Columns.money(row, "amount");
        return new CardEntry(
                CardEntry.Kind.of(row.getString("kind")),
                row.getString("provider_key"),
                amount,
                row.getString("card"),
                Columns.moment(row, "happened_at"));
    }
}
