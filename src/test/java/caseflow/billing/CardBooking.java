package caseflow.billing;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes into the books what a card provider would tell, without one. */
final class CardBooking {

    private final JdbcClient jdbc;

    CardBooking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry that counts towards the invoice. */
    void apply(Invoice invoice, String kind, Money amount, LocalDate day) {
        insert(invoice, kind, amount, day, true);
        jdbc.sql("UPDATE invoice SET paid = paid + :amount WHERE id = :id")
                .param("amount", amount.getAmount())
                .param("id", invoice.id().value())
                .update();
    }

    /** An entry that counts towards no invoice. */
    void credit(Invoice invoice, String kind, Money amount, LocalDate day) {
        insert(invoice, kind, amount, day, false);
    }

    private void insert(Invoice invoice, String kind, Money amount, LocalDate day, boolean applied) {
        jdbc.sql("""
                INSERT INTO payment (invoice_id, client_id, amount, currency, received_on, method, reference, note,
                                     recorded_at, recorded_by, receipt_number, kind, applied, card_entry_id)
                VALUES (:invoice, :client, :amount, :currency, :day, 'card', 'Visa 4242', 'for the firm alone',
                        :day, 'Test', CASE WHEN :kind = 'payment' THEN :key END, :kind, :applied, :entry)
                """)
                .param("invoice", invoice.id().value())
                .param("client", invoice.client().value())
                .param("amount", amount.getAmount())
                .param("currency", amount.getCurrencyUnit().getCode())
                .param("day", day)
                .param("kind", kind)
                .param("key", "R-" + UUID.randomUUID())
                .param("applied", applied)
                .param("entry", reported(invoice, kind, amount))
                .update();
    }

    private long reported(Invoice invoice, String kind, Money amount) {
        return jdbc.sql("""
                WITH attempt AS (
                    INSERT INTO payment_attempt (client_id, currency, amount, description, idempotency_key, state,
                                                 opened_at, opened_by, account_id, checked_at, ended_at)
                    VALUES (:client, :currency, abs(:amount), 'Test', :key, 'received', now(), 'Test', 1, now(), now())
                    RETURNING id
                )
                INSERT INTO card_entry (attempt_id, client_id, kind, provider_key, amount, currency, card,
                                        happened_at, recorded_at)
                SELECT attempt.id, :client, :kind, :key, :amount, :currency, 'Visa 4242', now(), now()
                  FROM attempt
                RETURNING id
                """)
                .param("client", invoice.client().value())
                .param("currency", amount.getCurrencyUnit().getCode())
                .param("amount", amount.getAmount())
                .param("key", UUID.randomUUID())
                .param("kind", told(kind))
                .query(Long.class)
                .single();
    }

    private static String told(String kind) {
        return switch (kind) {
            case "payment" -> "received";
            case "refund" -> "refunded";
            case "dispute" -> "disputed";
            default -> kind;
        };
    }
}
