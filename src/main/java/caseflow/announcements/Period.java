package caseflow.announcements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something is shown.
 *
 * @param until the moment from which it is not shown any more; none if it stays
 */
public record Period(Instant from, @Nullable Instant until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("nothing ends before it starts");
        }
    }

    public boolean begun(Instant now) {
        return !now.isBefore(from);
    }

    public boolean over(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
