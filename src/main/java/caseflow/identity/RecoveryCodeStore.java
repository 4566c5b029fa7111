package caseflow.identity;

import caseflow.database.Columns;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecoveryCodeStore {

    private final JdbcClient jdbc;

    RecoveryCodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long account, byte[][] hashes) {
        jdbc.sql("""
                INSERT INTO recovery_code (account_id, code_hash)
                SELECT :account, unnest(CAST(:hashes AS bytea[]))
                """).param("account", account).param("hashes", hashes).update();
    }

    void deleteAll(long account) {
        jdbc.sql("DELETE FROM recovery_code WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    /** Whether this call was the one that used it up. */
    boolean use(long account, byte[] hash, Instant now) {
        return jdbc.sql("""
                UPDATE recovery_code SET used_at = :now
                 WHERE account_id = :account AND code_hash = :hash AND used_at IS NULL
                """)
                        .param("now", Columns.moment(now))
                        .param("account", account)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int left(long account) {
        return jdbc.sql("SELECT count(*) FROM recovery_code WHERE account_id = :account AND used_at IS NULL")
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
