package caseflow.identity;

import caseflow.database.Columns;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PendingStore {

    /** Without the account, which is somebody else's row. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(long id, long account, Factor first, byte @Nullable [] secret) {}

    private final JdbcClient jdbc;

    PendingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Token token, long account, Factor first, byte @Nullable [] secret, Instant expires) {
        jdbc.sql("""
                INSERT INTO pending_sign_in (token_hash, account_id, factor, secret, expires_at)
                VALUES (:hash, :account, :factor, :secret, :expires)
                """)
                .param("hash", token.hash())
                .param("account", account)
                .param("factor", first.key())
                .param("secret", secret)
                .param("expires", Columns.moment(expires))
                .update();
    }

    Optional<Row> find(Token token, Instant now, int most) {
        return jdbc.sql("""
                SELECT id, account_id, factor, secret
                  FROM pending_sign_in
                 WHERE token_hash = :hash AND expires_at > :now AND tries < :most
                """)
                .param("hash", token.hash())
                .param("now", Columns.moment(now))
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        Factor.valueOf(row.getString("factor").toUpperCase(Locale.ROOT)),
                        row.getBytes("secret")))
                .optional();
    }

    /** Counts a try, if one is left; others at the same row wait until it is decided. */
    boolean attempt(long id, Instant now, int most) {
        return jdbc.sql("""
                UPDATE pending_sign_in SET tries = tries + 1
                 WHERE id = :id AND expires_at > :now AND tries < :most
                """)
                        .param("id", id)
                        .param("now", Columns.moment(now))
                        .param("most", most)
                        .update()
                == 1;
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM pending_sign_in WHERE id = :id").param("id", id).update();
    }

    void deleteOf(long account) {
        jdbc.sql("DELETE FROM pending_sign_in WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    void deleteExpired(Instant now) {
        jdbc.sql("DELETE FROM pending_sign_in WHERE expires_at <= :now")
                .param("now", Columns.moment(now))
                .update();
    }

    void deleteExpired(long account, Instant now) {
        jdbc.sql("DELETE FROM pending_sign_in WHERE account_id = :account AND expires_at <= :now")
                .param("account", account)
                .param("now", Columns.moment(now))
                .update();
    }
}
