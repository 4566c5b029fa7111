package caseflow.mail;

import caseflow.database.Errands;
import org.springframework.stereotype.Repository;

/** What could not be sent, is not tried any more, and nobody has closed. */
@Repository
class LetterErrandStore implements Errands {

    @Override
    public String sql() {
        return """
                SELECT 'todo.letters', 'outbox/' || l.id, 'outbox?stage=given-up', '', '', '', NULL::timestamptz, NULL::date
                  FROM letter l
                 WHERE l.given_up_at IS NOT NULL AND l.closed_at IS NULL
                """;
    }
}
