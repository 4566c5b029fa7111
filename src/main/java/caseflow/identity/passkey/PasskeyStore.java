package caseflow.identity.passkey;

import caseflow.database.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyStore {

    private final JdbcClient jdbc;

    PasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The handle of the account, that one if it has none yet. */
    byte[] handle(long account, byte[] fresh) {
        jdbc.sql("""
                INSERT INTO passkey_holder (account_id, handle) VALUES (:account, :fresh)
                ON CONFLICT (account_id) DO NOTHING
                """).param("account", account).param("fresh", fresh).update();
        return jdbc.sql("SELECT handle FROM passkey_holder WHERE account_id = :account")
                .param("account", account)
                .query((row, number) -> row.getBytes("handle"))
                .single();
    }

    Optional<Long> account(byte[] handle) {
        return jdbc.sql("SELECT account_id FROM passkey_holder WHERE handle = :handle")
                .param("handle", handle)
                .query(Long.class)
                .optional();
    }

    /** The newest comes last. */
    List<Passkey> of(long account, String host) {
        return jdbc.sql("""
                SELECT id, name, host = :host AS here, created_at, used_at
                  FROM passkey
                 WHERE account_id = :account
                 ORDER BY id
                """)
                .param("account", account)
                .param("host", host)
                .query((row, number) -> new Passkey(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBoolean("here"),
                        Columns.moment(row, "created_at"),
                        Columns.momentOrNull(row, "used_at")))
                .list();
    }

    List<byte[]> credentials(long account, String host) {
        return jdbc.sql("SELECT credential_id FROM passkey WHERE account_id = :account AND host = :host ORDER BY id")
                .param("account", account)
                .param("host", host)
                .query((row, number) -> row.getBytes("credential_id"))
                .list();
    }

    Optional<KeyRow> find(byte[] credential, String host) {
        return jdbc.sql("""
                SELECT p.account_id, h.handle, p.credential_id, p.public_key, p.attestation, p.sign_count
                  FROM passkey p
                  JOIN passkey_holder h ON h.account_id = p.account_id
                 WHERE p.credential_id = :credential AND p.host = :host
                """)
                .param("credential", credential)
                .param("host", host)
                .query((row, number) -> new KeyRow(
                        row.getLong("account_id"),
                        row.getBytes("handle"),
                        row.getBytes("credential_id"),
                        row.getBytes("public_key"),
                        row.getBytes("attestation"),
                        row.getLong("sign_count")))
                .optional();
    }

    /** Whether nobody had that credential before. */
    boolean insert(KeyRow key, String host, String name, Instant now) {
        return jdbc.sql("""
                INSERT INTO passkey (account_id, host, credential_id, public_key, attestation, sign_count, name,
                                     created_at)
                VALUES (:account, :host, :credential, :key, :attestation, :count, :name, :now)
                ON CONFLICT (credential_id) DO NOTHING
                """)
                        .param("account", key.account())
                        .param("host", host)
                        .param("credential", key.credential())
                        .param("key", key.publicKey())
                        .param("attestation", key.attestation())
                        .param("count", key.count())
                        .param("name", name)
                        .param("now", Columns.moment(now))
                        .update()
                == 1;
    }

    /** Whether the counter went on; of two signatures with the same count, one is taken. */
    boolean used(byte[] credential, long count, Instant now) {
        return jdbc.sql("""
                UPDATE passkey SET sign_count = :count, used_at = :now
                 WHERE credential_id = :credential AND (sign_count < :count OR sign_count = 0 AND :count = 0)
                """)
                        .param("credential", credential)
                        .param("count", count)
                        .param("now", Columns.moment(now))
                        .update()
                == 1;
    }

    boolean delete(long account, long id) {
        return jdbc.sql("DELETE FROM passkey WHERE account_id = :account AND id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether there was any. */
    boolean deleteOf(long account) {
        return jdbc.sql("DELETE FROM passkey WHERE account_id = :account")
                        .param("account", account)
                        .update()
                > 0;
    }
}
