package caseflow.settings;

import caseflow.database.Errands;
import org.springframework.stereotype.Repository;

/** What was asked for about the bank details and can still be cancelled. */
@Repository
class BankErrandStore implements Errands {

    @Override
    public String sql() {
        return """
                SELECT 'todo.bank', 'settings/bank', 'settings/bank', '', '', b.asked_by, b.asked_at, NULL::date
                  FROM bank_change b
                 WHERE b.cancelled_at IS NULL AND b.effective_at > :now
                """;
    }
}
