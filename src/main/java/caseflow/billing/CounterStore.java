package caseflow.billing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers without a gap: whoever takes one holds the counter until the transaction ends, and gives it back with it. */
@Repository
class CounterStore {

    private final JdbcClient jdbc;

    CounterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextInvoice() {
        return jdbc.sql("UPDATE billing_counter SET last = last + 1 WHERE kind = 'invoice' RETURNING last")
                .query((row, number) -> row.getLong("last"))
                .single();
    }

    /** Takes none, and holds nobody up. */
    long lastInvoice() {
        return jdbc.sql("SELECT last FROM billing_counter WHERE kind = 'invoice'")
                .query(Long.class)
                .single();
    }
}
