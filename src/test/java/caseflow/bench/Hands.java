package caseflow.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same with many things, several at a time. */
final class Hands {

    private Hands() {}

    static <T> void each(int hands, List<T> things, Consumer<T> deed) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        try {
            List<? extends Future<?>> begun = things.stream()
                    .map(thing -> pool.submit(() -> deed.accept(thing)))
                    .toList();
            for (Future<?> deeds : begun) {
                deeds.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
