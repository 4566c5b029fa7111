package caseflow.simulator;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One pair of hands, for what happens by itself. */
final class Worker {

    private final ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor(Listener::daemon);

    void now(Runnable deed) {
        hands.execute(deed);
    }

    void after(Duration wait, Runnable deed) {
        Future<?> unused = hands.schedule(deed, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        hands.shutdownNow();
    }
}
