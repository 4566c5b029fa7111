package caseflow.mail;

import caseflow.database.Errands;
import org.springframework.stereotype.Repository;

/** What could not be sent and is not tried any more. */
@Repository
class LetterErrandStore implements Errands {

    @Override
    public String sql() {
        return """
                SELECT 'todo.letters', 'outbox/' || l.id, 'outbox', '', '', '', NULL::timestamptz, NULL::date
                  FROM letter l
                 WHERE l.given_up_at IS NOT NULL
                """;
    }
}
