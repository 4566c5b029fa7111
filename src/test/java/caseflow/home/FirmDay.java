package caseflow.home;

import caseflow.database.Database;
import caseflow.database.RowScope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Days at the firm that do not come about by themselves. */
record FirmDay(Database database, JdbcClient jdbc, TransactionTemplate transaction, RowScope rows) {

    private static final List<String> NOTHING_LEFT = List.of(
            """
            UPDATE invoice
               SET subtotal = 1, discount = 0, tax = 0, total = 1, paid = 1, due_on = listed_on, number = 'X-' || id,
                   issued_on = listed_on, issued_at = now(), issued_by = '', billed_name = '', billed_address = '',
                   matter_label = ''
             WHERE number IS NULL
            """,
            "UPDATE invoice SET paid = total WHERE voided_at IS NULL",
            "UPDATE offer_answer SET reopened_at = now(), reopened_by = '', reopen_reason = '' WHERE reopened_at IS NULL",
            """
            UPDATE offer
               SET sent_number = greatest(sent_number, 1), sent_draft = coalesce(sent_draft, 0),
                   sent_at = coalesce(sent_at, now()), open_until = DATE '2020-01-01'
            """,
            "UPDATE contract SET trashed_at = now(), trashed_by = '' WHERE trashed_at IS NULL",
            "UPDATE vault_item SET last_day = NULL",
            "UPDATE letter SET given_up_at = NULL, closed_at = NULL",
            "UPDATE mailed_link SET revoked_at = now() WHERE revoked_at IS NULL",
            "UPDATE card_review SET settled_at = now(), settled_by = '' WHERE settled_at IS NULL");

    /** All is paid, sent, answered, seen to; and as it was when the deed is done. */
    void onWhichNothingIsLeftToDo(Runnable deed) {
        try (var bound = rows.enterFirm()) {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                NOTHING_LEFT.forEach(statement -> jdbc.sql(statement).update());
                deed.run();
            });
        }
    }

    /** @return its id */
    long aLetterIsGivenUp() {
        return database.owner()
                .client()
                .sql("""
                INSERT INTO letter (reference, recipient, recipient_name, subject, body, created_at, attempts, given_up_at)
                VALUES (:reference, 'nobody@desk.example', '', 'Lost', '', now(), 9, now())
                RETURNING id
                """)
                .param("reference", UUID.randomUUID())
                .query(Long.class)
                .single();
    }

    void itIsThrownAway(long letter) {
        database.owner()
                .client()
                .sql("DELETE FROM letter WHERE id = :id")
                .param("id", letter)
                .update();
    }
}
