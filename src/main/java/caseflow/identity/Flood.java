package caseflow.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Wrong guesses of all strangers together, by the minute, so that those count too who come from everywhere and try
 * everybody. Beyond what people mistype, strangers lose their free tries: after one wrong guess the next at that account,
 * or from that network, waits a moment. Not longer, and not the first one: whoever could make all strangers wait, or have
 * them refused, could shut out every client with a new telephone. What caps such a flood are {@link HashingTurns}.
 *
 * <p>Only what was wrong is counted, in one statement of its own after the password was checked, and the next minute has
 * another row: nobody who is right ever waits for it.
 */
@Component
class Flood {

    static final int FREE = 60;
    static final Duration MOMENT = Duration.ofSeconds(3);

    private final ThrottleStore store;
    private final Clock clock;

    Flood(ThrottleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How long a stranger has to wait after a wrong guess, at least. */
    Duration pause() {
        long minute = minute(clock.instant());
        int wrong = store.find(List.of(key(minute), key(minute - 1))).values().stream()
                .mapToInt(Tries::failures)
                .sum();
        return wrong < FREE ? Duration.ZERO : MOMENT;
    }

    void swell() {
        Instant now = clock.instant();
        store.increment(key(minute(now)), now);
    }

    private static String key(long minute) {
        return "all:" + minute;
    }

    private static long minute(Instant moment) {
        return moment.getEpochSecond() / Duration.ofMinutes(1).toSeconds();
    }
}
