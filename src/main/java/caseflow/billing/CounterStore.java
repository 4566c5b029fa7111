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
        return next("invoice");
    }

    long nextReceipt() {
        return next("receipt");
    }

    private long next(String kind) {
        return jdbc.sql("UPDATE billing_counter SET last = last + 1 WHERE kind = :kind RETURNING last")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
