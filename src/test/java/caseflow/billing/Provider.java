package caseflow.billing;

import caseflow.clients.ClientScope;
import caseflow.database.Database;
import caseflow.payments.Attempt;
import caseflow.payments.AttemptId;
import caseflow.payments.Attempts;
import caseflow.payments.CardEntry;
import caseflow.payments.CardMoneyMoved;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Says of payments by card whatever a test wants, as the ledger of cards does once it has noted it. */
record Provider(
        Database database, Attempts attempts, ApplicationEventPublisher events, TransactionTemplate transaction) {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    /** An attempt that has ended, so that it is in nobody's way; its shares are the balances of today. */
    Attempt attempt(Invoice... paid) {
        JdbcClient owner = database.owner().client();
        long id = owner.sql("""
                INSERT INTO payment_attempt (client_id, currency, amount, description, idempotency_key, state, opened_at,
                                             opened_by, account_id, checked_at, ended_at)
                VALUES (:client, 'USD', 1, 'INV', :key, 'received', now(), 'Grace Hill', 7, now(), now())
                RETURNING id
                """)
                .param("client", paid[0].client().value())
                .param("key", UUID.randomUUID())
                .query(Long.class)
                .single();
        for (int i = 0; i < paid.length; i++) {
            owner.sql("""
                    INSERT INTO payment_share (attempt_id, payable_id, client_id, amount, position, ended_at)
                    VALUES (:attempt, :payable, :client, :amount, :position, now())
                    """)
                    .param("attempt", id)
                    .param("payable", paid[i].id().value())
                    .param("client", paid[i].client().value())
                    .param("amount", paid[i].balance().getAmount())
                    .param("position", i)
                    .update();
        }
        return attempts.find(new AttemptId(id), ClientScope.ALL).orElseThrow();
    }

    /** @param key with an {@code x} in it, where the attempt's number goes */
    void tell(Attempt attempt, CardEntry.Kind kind, String key, Money amount, @Nullable Invoice about) {
        var fact = new CardEntry(kind, key.replaceFirst("x", "x" + attempt.id()), amount, "Visa 4242", NOON);
        long entry = note(attempt, fact);
        Long payable = about == null ? null : about.id().value();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new CardMoneyMoved(entry, attempt, fact, payable, null)));
    }

    private long note(Attempt attempt, CardEntry fact) {
        return database.owner()
                .client()
                .sql("""
                INSERT INTO card_entry (attempt_id, client_id, kind, provider_key, amount, currency, card, happened_at,
                                        recorded_at)
                VALUES (:attempt, :client, :kind, :key, :amount, :currency, :card, now(), now())
                RETURNING id
                """)
                .param("attempt", attempt.id().value())
                .param("client", attempt.basket().client().value())
                .param("kind", fact.kind().key())
                .param("key", fact.key())
                .param("amount", fact.amount().getAmount())
                .param("currency", fact.amount().getCurrencyUnit().getCode())
                .param("card", fact.card())
                .query(Long.class)
                .single();
    }
}
