package caseflow.identity;

import caseflow.database.Columns;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceStore {

    private final JdbcClient jdbc;

    DeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean known(Token device, long account, Instant longAgo) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM device
                                WHERE token_hash = :hash AND account_id = :account AND seen_at > :longAgo)
                """)
                .param("hash", device.hash())
                .param("account", account)
                .param("longAgo", Columns.moment(longAgo))
                .query(Boolean.class)
                .single();
    }

    /** To whichever account. */
    boolean known(Token device, Instant longAgo) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM device WHERE token_hash = :hash AND seen_at > :longAgo)")
                .param("hash", device.hash())
                .param("longAgo", Columns.moment(longAgo))
                .query(Boolean.class)
                .single();
    }

    boolean any(long account) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM device WHERE account_id = :account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** A device that somebody else signed in with becomes this account's. */
    void remember(Token device, long account, Instant now) {
        jdbc.sql("""
                INSERT INTO device (token_hash, account_id, seen_at) VALUES (:hash, :account, :now)
                ON CONFLICT (token_hash) DO UPDATE SET account_id = :account, seen_at = :now
                """)
                .param("hash", device.hash())
                .param("account", account)
                .param("now", Columns.moment(now))
                .update();
    }

    /** As if they had last been seen then. */
    void age(long account, @Nullable Token kept, Instant longAgo) {
        jdbc.sql("""
                UPDATE device SET seen_at = LEAST(seen_at, :longAgo)
                 WHERE account_id = :account AND (CAST(:kept AS bytea) IS NULL OR token_hash <> :kept)
                """)
                .param("account", account)
                .param("kept", kept == null ? null : kept.hash())
                .param("longAgo", Columns.moment(longAgo))
                .update();
    }

    /** The last of an account stays: without any it would look as if nobody ever signed in, and the next go untold. */
    void tidy(Instant longAgo) {
        jdbc.sql("""
                DELETE FROM device d
                 WHERE seen_at <= :longAgo
                   AND EXISTS (SELECT FROM device newer
                                WHERE newer.account_id = d.account_id
                                  AND (newer.seen_at, newer.token_hash) > (d.seen_at, d.token_hash))
                """).param("longAgo", Columns.moment(longAgo)).update();
    }
}
