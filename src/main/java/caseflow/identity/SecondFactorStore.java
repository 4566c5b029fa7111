package caseflow.identity;

import caseflow.database.Columns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecondFactorStore {

    private final JdbcClient jdbc;

    SecondFactorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SecondFactor> find(long account) {
        return jdbc.sql("SELECT secret, enrolled_at, last_step FROM second_factor WHERE account_id = :account")
                .param("account", account)
                .query((row, number) -> new SecondFactor(
                        row.getBytes("secret"), Columns.moment(row, "enrolled_at"), row.getLong("last_step")))
                .optional();
    }

    /** Whether there was none before. */
    boolean insert(long account, byte[] sealed, long step, Instant now) {
        return jdbc.sql("""
                INSERT INTO second_factor (account_id, secret, enrolled_at, last_step)
                VALUES (:account, :secret, :now, :step)
                ON CONFLICT (account_id) DO NOTHING
                """)
                        .param("account", account)
                        .param("secret", sealed)
                        .param("now", Columns.moment(now))
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Whether there was one, in whose place it comes. */
    boolean replace(long account, byte[] sealed, long step, Instant now) {
        return jdbc.sql("""
                UPDATE second_factor SET secret = :secret, enrolled_at = :now, last_step = :step
                 WHERE account_id = :account
                """)
                        .param("account", account)
                        .param("secret", sealed)
                        .param("now", Columns.moment(now))
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Whether this call was the one that took the code of that step; of two at once, one is. */
    boolean take(long account, long step) {
        return jdbc.sql("UPDATE second_factor SET last_step = :step WHERE account_id = :account AND last_step < :step")
                        .param("account", account)
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Whether there was one. */
    boolean delete(long account) {
        return jdbc.sql("DELETE FROM second_factor WHERE account_id = :account")
                        .param("account", account)
                        .update()
                == 1;
    }
}
