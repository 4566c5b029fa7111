package caseflow.settings;

import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of the terms are added, never changed. */
@Repository
class SigningTermsStore {

    private static final String TERMS = "SELECT t.version, t.consent, t.since, t.set_by FROM signing_terms t ";

    private final JdbcClient jdbc;

    SigningTermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SigningTerms latest() {
        return jdbc.sql(TERMS + "ORDER BY t.version DESC LIMIT 1")
                .query(SigningTermsStore::terms)
                .single();
    }

    Optional<SigningTerms> find(int version) {
        return jdbc.sql(TERMS + "WHERE t.version = :version")
                .param("version", version)
                .query(SigningTermsStore::terms)
                .optional();
    }

    /** @return whether nobody else has added that version meanwhile */
    boolean add(SigningTerms terms) {
        return jdbc.sql("""
                INSERT INTO signing_terms (version, consent, since, set_by)
                VALUES (:version, :consent, :since, :by)
                ON CONFLICT DO NOTHING
                """)
                        .param("version", terms.version())
                        .param("consent", terms.consent())
                        .param("since", Columns.moment(terms.since()))
                        .param("by", terms.by())
                        .update()
                == 1;
    }

    boolean byLink() {
        return jdbc.sql("SELECT by_link FROM signing_ways").query(Boolean.class).single();
    }

    void byLink(boolean enough) {
        jdbc.sql("UPDATE signing_ways SET by_link = :enough")
                .param("enough", enough)
                .update();
    }

    private static SigningTerms terms(ResultSet row, int number) throws SQLException {
        return new SigningTerms(
                row.getInt("version"), row.getString("consent"), Columns.moment(row, "since"), row.getString("set_by"));
    }
}
