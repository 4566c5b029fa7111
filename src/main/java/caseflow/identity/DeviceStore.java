package caseflow.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceStore {

    private final JdbcClient jdbc;

    DeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean known(Token device, long account) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM device WHERE token_hash = :hash AND account_id = :account)")
                .param("hash", device.hash())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** To whichever account. */
    boolean known(Token device) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM device WHERE token_hash = :hash)")
                .param("hash", device.hash())
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
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
