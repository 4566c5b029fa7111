package caseflow.payments;

import caseflow.database.Columns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TermsStore {

    private final JdbcClient jdbc;

    TermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CardTerms read() {
        return jdbc.sql("SELECT parts, together, version FROM card_terms")
                .query((row, number) ->
                        new CardTerms(row.getBoolean("parts"), row.getBoolean("together"), row.getInt("version")))
                .single();
    }

    /** @return whether nobody else had changed them since */
    boolean write(CardTerms terms) {
        return jdbc.sql("""
                UPDATE card_terms SET parts = :parts, together = :together, version = version + 1
                 WHERE version = :version
                """)
                        .param("parts", terms.parts())
                        .param("together", terms.together())
                        .param("version", terms.version())
                        .update()
                == 1;
    }

    String installation() {
        return jdbc.sql("SELECT installation FROM card_terms")
                .query(String.class)
                .single();
    }

    /** How far the provider's events have been read. */
    Optional<Instant> eventsTo() {
        return jdbc.sql("SELECT events_to FROM card_terms WHERE events_to IS NOT NULL")
                .query((row, number) -> Columns.moment(row, "events_to"))
                .optional();
    }

    void readTo(Instant moment) {
        jdbc.sql("UPDATE card_terms SET events_to = :moment")
                .param("moment", Columns.moment(moment))
                .update();
    }
}
