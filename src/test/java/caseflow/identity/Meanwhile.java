package caseflow.identity;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two things at once, in an order that is certain: the second begins in the middle of the first. */
record Meanwhile(TransactionOperations transaction, JdbcClient jdbc) {

    /**
     * The first is done but not committed when the second begins.
     *
     * @return what comes of the second
     */
    <T> T run(Runnable first, Supplier<T> second) {
        var begun = new AtomicReference<CompletableFuture<T>>();
        transaction.executeWithoutResult(status -> {
            first.run();
            begun.set(begin(second));
        });
        return result(begun.get());
    }

    /** Begins it elsewhere, and comes back when it waits for the transaction of here, or is done without waiting. */
    <T> CompletableFuture<T> begin(Supplier<T> other) {
        int here = jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
        CompletableFuture<T> begun = CompletableFuture.supplyAsync(other);
        await().atMost(30, SECONDS).until(() -> begun.isDone() || somebodyWaitsFor(here));
        return begun;
    }

    static <T> T result(CompletableFuture<T> begun) {
        return begun.orTimeout(30, SECONDS).join();
    }

    private boolean somebodyWaitsFor(int backend) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE :backend = ANY (pg_blocking_pids(pid)))")
                .param("backend", backend)
                .query(Boolean.class)
                .single();
    }
}
