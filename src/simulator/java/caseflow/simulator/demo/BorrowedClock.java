package caseflow.simulator.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The application's clock, from when there is one: whoever stands still must not be told of tomorrow. */
final class BorrowedClock extends Clock {

    private volatile Clock clock;

    /** @param now the moment at which the application's clock will stand still; none, and it goes */
    BorrowedClock(@Nullable String now) {
        clock = now == null ? Clock.systemUTC() : Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    void borrow(Clock other) {
        clock = other;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Stripe counts in UTC");
    }
}
