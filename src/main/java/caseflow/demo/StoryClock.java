package caseflow.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that a story can set to when a scene of it happened, and tests to whenever they like. */
public final class StoryClock extends Clock {

    private final Clock real;
    private volatile @Nullable Instant told;

    StoryClock(Clock real) {
        this.real = real;
    }

    /** From now on it is that moment, and stays it. */
    public void tell(Instant moment) {
        told = moment;
    }

    public void forward(Duration by) {
        told = instant().plus(by);
    }

    /** From now on it is what it really is. */
    public void goOn() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant moment = told;
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("moments only; zones belong to the firm and its readers");
    }
}
