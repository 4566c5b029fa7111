package caseflow.database;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a few seconds a row that nearly every page asks for, and never what was read before it was told to forget:
 * who reads while a change is being committed may still see what was.
 */
public class Memory<T> {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Known<T>(T value, int changes, Instant since) {

        /** Not before either: a clock that was set back would keep it for as long as it was set back. */
        boolean at(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(REMEMBERED));
        }
    }

    private final Supplier<T> source;
    private final InstantSource clock;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Known<T> known;

    /** @param source of what is remembered; asked again once it is too old or forgotten */
    public Memory(Supplier<T> source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    public T recall() {
        Known<T> last = known;
        int before = changes.get();
        Instant now = clock.instant();
        if (last != null && last.changes == before && last.at(now)) {
            return last.value;
        }
        T value = source.get();
        known = new Known<>(value, before, now);
        return value;
    }

    public void forget() {
        changes.incrementAndGet();
    }
}
