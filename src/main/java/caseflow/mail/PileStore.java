package caseflow.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that wait a minute for others of their kind. */
@Repository
class PileStore {

    /** A letter that others may join; its row is locked until the transaction ends. */
    record Open(LetterId id, Sealed body) {}

    private final JdbcClient jdbc;

    PileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time at the pile, so that two do not both find nothing on it. */
    void reserve(Pile pile) {
        jdbc.sql("""
                SELECT 1
                FROM pg_advisory_xact_lock(
                    hashtextextended(concat_ws(' ', 'letter', lower(:recipient), :topic, :language), 0))
                """)
                .param("recipient", pile.to().email())
                .param("topic", pile.topic())
                .param("language", pile.language())
                .query(Integer.class)
                .single();
    }

    /** The letter that gathers now. One that the postman has in hand is passed over: nobody waits for a mail server. */
    Optional<Open> open(Pile pile, Instant now) {
        return jdbc.sql("""
                SELECT id, reference, body
                FROM letter
                WHERE lower(recipient) = lower(:recipient) AND topic = :topic AND language = :language
                  AND gathers_until > :now AND sent_at IS NULL AND given_up_at IS NULL
                ORDER BY id DESC
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """)
                .param("recipient", pile.to().email())
                .param("topic", pile.topic())
                .param("language", pile.language())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Open(
                        new LetterId(row.getLong("id")),
                        new Sealed(row.getObject("reference", UUID.class), row.getBytes("body"))))
                .optional();
    }

    /** Lets others join a letter. */
    void begin(LetterId id, Pile pile, Instant until) {
        jdbc.sql("""
                UPDATE letter SET topic = :topic, language = :language, gathers_until = :until
                WHERE id = :id
                """)
                .param("id", id.value())
                .param("topic", pile.topic())
                .param("language", pile.language())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void join(LetterId id, String subject, Sealed body) {
        jdbc.sql("UPDATE letter SET subject = :subject, body = :body WHERE id = :id")
                .param("id", id.value())
                .param("subject", subject)
                .param("body", body.bytes())
                .update();
    }
}
