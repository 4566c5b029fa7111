package caseflow.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterStore {

    /** A letter taken out to be sent; its row is locked until the transaction ends. */
    record Claim(Envelope envelope, Sealed body) {}

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LetterId add(Address to, String subject, Sealed body, Instant now) {
        return jdbc.sql("""
                INSERT INTO letter (reference, recipient, recipient_name, subject, body, created_at)
                VALUES (:reference, :recipient, :name, :subject, :body, :now)
                RETURNING id
                """)
                .param("reference", body.reference())
                .param("recipient", to.email())
                .param("name", to.name())
                .param("subject", subject)
                .param("body", body.bytes())
                .param("now", at(now))
                .query((row, n) -> new LetterId(row.getLong("id")))
                .single();
    }

    Optional<Claim> claim(LetterId id) {
        return jdbc.sql("""
                SELECT id, reference, recipient, recipient_name, attempts, body
                FROM letter
                WHERE id = :id AND sent_at IS NULL AND given_up_at IS NULL
                FOR UPDATE
                """)
                .param("id", id.value())
                .query((row, n) -> claim(row))
                .optional();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        UUID reference = row.getObject("reference", UUID.class);
        var envelope = new Envelope(
                new LetterId(row.getLong("id")),
                reference,
                new Address(row.getString("recipient"), row.getString("recipient_name")),
                row.getInt("attempts"));
        return new Claim(envelope, new Sealed(reference, row.getBytes("body")));
    }

    void sent(LetterId id, Sealed body, Instant now) {
        jdbc.sql("""
                UPDATE letter SET sent_at = :now, body = :body, last_error = NULL
                WHERE id = :id
                """)
                .param("id", id.value())
                .param("body", body.bytes())
                .param("now", at(now))
                .update();
    }

    void failed(LetterId id, String reason) {
        jdbc.sql("""
                UPDATE letter SET attempts = attempts + 1, last_error = :reason
                WHERE id = :id
                """).param("id", id.value()).param("reason", reason).update();
    }

    void giveUp(LetterId id, String reason, Instant now) {
        jdbc.sql("""
                UPDATE letter SET attempts = attempts + 1, last_error = :reason, given_up_at = :now
                WHERE id = :id
                """)
                .param("id", id.value())
                .param("reason", reason)
                .param("now", at(now))
                .update();
    }

    /** Waits for a postman who is out with it. */
    boolean revive(LetterId id) {
        return jdbc.sql("""
                UPDATE letter SET attempts = 0, given_up_at = NULL, closed_at = NULL
                WHERE id = :id AND sent_at IS NULL
                """).param("id", id.value()).update() == 1;
    }

    /** @return whether it was given up, and nobody had closed it yet */
    boolean close(LetterId id, Instant now) {
        return jdbc.sql("""
                        UPDATE letter SET closed_at = :now
                        WHERE id = :id AND given_up_at IS NOT NULL AND closed_at IS NULL
                        """).param("id", id.value()).param("now", at(now)).update() == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
