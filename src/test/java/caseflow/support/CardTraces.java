package caseflow.support;

import caseflow.database.Database;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/**
 * An old card payment of each client, with everything that can come of one, so that what guards these tables is not
 * proven by empty ones. It came and went back, so that nobody's sums know of it.
 */
@TestComponent
public class CardTraces {

    private static final String TRACES = """
            INSERT INTO payment_attempt (client_id, currency, amount, description, idempotency_key, intent_id, state,
                                         opened_at, opened_by, account_id, checked_at, ended_at)
            SELECT id, 'USD', 50, 'INV-0' || id, gen_random_uuid(), 'pi_old_' || id, 'received', moment, 'Grace Hill', 3,
                   moment, moment
              FROM client, (SELECT timestamptz '2026-09-01 12:00Z' AS moment) AS noon;
            INSERT INTO payment_share (attempt_id, payable_id, client_id, amount, position, ended_at)
            SELECT a.id, coalesce((SELECT min(i.id) FROM invoice i
                                    WHERE i.client_id = a.client_id AND i.number IS NOT NULL), -a.id),
                   a.client_id, 50, 0, a.ended_at
              FROM payment_attempt a;
            INSERT INTO card_entry (attempt_id, client_id, kind, provider_key, amount, currency, card, happened_at,
                                    recorded_at)
            SELECT id, client_id, kind, key || id, moved, 'USD', 'Visa 4242', ended_at, ended_at
              FROM payment_attempt,
                   (VALUES ('received', 'pi_old_', 50), ('refunded', 're_old_', -20), ('disputed', 'dp_old_', -30))
                       AS fact (kind, key, moved);
            INSERT INTO card_refund (attempt_id, client_id, amount, currency, reason, idempotency_key, refund_id, state,
                                     asked_at, asked_by, account_id)
            SELECT id, client_id, 20, 'USD', 'Agreed by phone', gen_random_uuid(), 're_old_' || id, 'done', ended_at,
                   'Eleanor Finch', 1
              FROM payment_attempt;
            INSERT INTO card_dispute (dispute_id, attempt_id, client_id, amount, currency, state, reason, due_at,
                                      opened_at)
            SELECT 'dp_old_' || id, id, client_id, 30, 'USD', 'lost', 'fraudulent', ended_at, ended_at
              FROM payment_attempt;
            INSERT INTO card_decline (charge_id, attempt_id, client_id, account_id, declined_at)
            SELECT 'ch_old_' || id, id, client_id, account_id, ended_at FROM payment_attempt;
            INSERT INTO card_review (kind, subject, attempt_id, amount, currency, found_at)
            SELECT 'dispute', dispute_id, attempt_id, amount, currency, opened_at FROM card_dispute""";

    private final Database database;

    CardTraces(Database database) {
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void leave() {
        database.owner().client().sql(TRACES).update();
    }
}
