package caseflow.identity.passkey;

import caseflow.database.Columns;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChallengeStore {

    private final JdbcClient jdbc;

    ChallengeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(byte[] hash, Purpose purpose, @Nullable Long account, byte[] challenge, Instant expires) {
        jdbc.sql("""
                INSERT INTO passkey_challenge (token_hash, purpose, account_id, challenge, expires_at)
                VALUES (:hash, :purpose, :account, :challenge, :expires)
                """)
                .param("hash", hash)
                .param("purpose", purpose.key())
                .param("account", account)
                .param("challenge", challenge)
                .param("expires", Columns.moment(expires))
                .update();
    }

    /** Of two that take the same one at once, one gets it. */
    Optional<byte[]> take(byte[] hash, Purpose purpose, @Nullable Long account, Instant now) {
        return jdbc.sql("""
                DELETE FROM passkey_challenge
                 WHERE token_hash = :hash AND purpose = :purpose AND expires_at > :now
                   AND account_id IS NOT DISTINCT FROM CAST(:account AS bigint)
                RETURNING challenge
                """)
                .param("hash", hash)
                .param("purpose", purpose.key())
                .param("account", account)
                .param("now", Columns.moment(now))
                .query((row, number) -> row.getBytes("challenge"))
                .optional();
    }

    void deleteExpired(Instant now) {
        jdbc.sql("DELETE FROM passkey_challenge WHERE expires_at <= :now")
                .param("now", Columns.moment(now))
                .update();
    }
}
