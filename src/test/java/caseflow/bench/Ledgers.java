package caseflow.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Both ledgers, held against what Stripe's events tell of money: each fact of it stands once in each of them. */
final class Ledgers {

    private static final Sum NOTHING = new Sum(0, 0, BigDecimal.ZERO);

    private final JdbcClient owner;

    Ledgers(JdbcClient owner) {
        this.owner = owner;
    }

    /**
     * @param lost how many payments have too few entries
     * @param doubled how many have too many
     * @param told what Stripe has received less what it has sent back
     * @param booked what has been booked of that
     */
    record Verdict(int lost, int doubled, BigDecimal told, BigDecimal booked) {

        boolean right() {
            return lost == 0 && doubled == 0 && told.compareTo(booked) == 0;
        }
    }

    /** What concerns one payment: how often it is in the ledger of cards, how often in that of invoices. */
    private record Sum(int entries, int rows, BigDecimal amount) {

        Sum and(Sum other) {
            return new Sum(entries + other.entries, rows + other.rows, amount.add(other.amount));
        }

        Sum negated() {
            return new Sum(entries, rows, amount.negate());
        }
    }

    Verdict compare(List<JsonNode> events) {
        Map<String, Sum> booked = booked();
        Verdict verdict = new Verdict(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
        for (Map.Entry<String, Sum> payment : told(events).entrySet()) {
            Sum told = payment.getValue();
            Sum found = booked.getOrDefault(payment.getKey(), NOTHING);
            boolean lost = found.entries < told.entries || found.rows < told.rows;
            boolean doubled = found.entries > told.entries || found.rows > told.rows;
            verdict = new Verdict(
                    verdict.lost + (lost ? 1 : 0),
                    verdict.doubled + (doubled ? 1 : 0),
                    verdict.told.add(told.amount),
                    verdict.booked.add(found.amount));
        }
        return verdict;
    }

    /** Other events tell of the same money again. */
    private static Map<String, Sum> told(List<JsonNode> events) {
        Map<String, Sum> told = new HashMap<>();
        for (JsonNode event : events) {
            JsonNode object = event.at("/data/object");
            switch (event.path("type").asString()) {
                case "payment_intent.succeeded" ->
                    told.merge(object.path("id").asString(), once(object.path("amount_received")), Sum::and);
                case "refund.created" ->
                    told.merge(
                            object.path("payment_intent").asString(),
                            once(object.path("amount")).negated(),
                            Sum::and);
                default -> {}
            }
        }
        return told;
    }

    private static Sum once(JsonNode cents) {
        return new Sum(1, 1, BigDecimal.valueOf(cents.asLong(), 2));
    }

    /** By the invoice and not by the key of the entry, which the database keeps from being there twice. */
    private Map<String, Sum> booked() {
        Map<String, Sum> booked = new HashMap<>();
        owner.sql("""
                SELECT a.intent_id, count(p.id) AS rows, coalesce(sum(p.amount), 0) AS amount,
                       (SELECT count(*) FROM card_entry e WHERE e.attempt_id = a.id) AS entries
                  FROM payment_attempt a
                  JOIN payment_share s ON s.attempt_id = a.id
                  LEFT JOIN payment p ON p.invoice_id = s.payable_id
                 WHERE a.intent_id IS NOT NULL
                 GROUP BY a.id
                """).query(row -> {
            booked.put(
                    row.getString("intent_id"),
                    new Sum(row.getInt("entries"), row.getInt("rows"), row.getBigDecimal("amount")));
        });
        return booked;
    }
}
