package caseflow.identity;

import java.time.Duration;
import java.time.Instant;

/** How often it went wrong, and when last. */
record Tries(int failures, Instant last) {

    static final Tries NONE = new Tries(0, Instant.EPOCH);
    private static final int MOST_DOUBLINGS = 20;

    /** Old ones are forgotten. */
    Tries asOf(Instant now) {
        return last.plus(Throttle.FORGOTTEN).isBefore(now) ? NONE : this;
    }

    /** How long to wait yet, zero if not at all: one second after the free ones, then twice as long each time. */
    Duration wait(int free, Instant now) {
        return wait(free, Duration.ZERO, now);
    }

    /** @param least to wait after any try that went wrong, a free one too */
    Duration wait(int free, Duration least, Instant now) {
        if (failures == 0) {
            return Duration.ZERO;
        }
        Duration step = failures < free ? Duration.ZERO : step(failures - free);
        Duration delay = step.compareTo(least) < 0 ? least : step;
        Duration left = Duration.between(now, last.plus(delay));
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        // where a clock was set back, the last try lies ahead: nobody waits longer for that
        return left.compareTo(delay) < 0 ? left : delay;
    }

    private static Duration step(int beyond) {
        Duration step = Duration.ofSeconds(1L << Math.min(beyond, MOST_DOUBLINGS));
        return step.compareTo(Throttle.LONGEST) < 0 ? step : Throttle.LONGEST;
    }
}
