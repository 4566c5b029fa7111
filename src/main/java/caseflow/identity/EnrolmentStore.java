package caseflow.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EnrolmentStore {

    private final JdbcClient jdbc;

    EnrolmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of an older one. */
    void put(long session, byte[] sealed) {
        jdbc.sql("""
                INSERT INTO factor_enrolment (session_id, secret) VALUES (:session, :secret)
                ON CONFLICT (session_id) DO UPDATE SET secret = :secret
                """).param("session", session).param("secret", sealed).update();
    }

    Optional<byte[]> find(long session) {
        return jdbc.sql("SELECT secret FROM factor_enrolment WHERE session_id = :session")
                .param("session", session)
                .query((row, number) -> row.getBytes("secret"))
                .optional();
    }

    void delete(long session) {
        jdbc.sql("DELETE FROM factor_enrolment WHERE session_id = :session")
                .param("session", session)
                .update();
    }
}
