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
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration step = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        Duration delay = step.compareTo(Throttle.LONGEST) < 0 ? step : Throttle.LONGEST;
        Duration left = Duration.between(now, last.plus(delay));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
