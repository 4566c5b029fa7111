package caseflow.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's own page says of the second factor.
 *
 * @param since when it was turned on; null while it is off
 * @param left how many recovery codes are left
 * @param passkeys how many of them let the person in
 */
public record FactorState(FactorRule rule, @Nullable Instant since, int left, int passkeys) {

    /** Whether there is an app. */
    public boolean on() {
        return since != null;
    }

    public boolean removable() {
        return on() && (!rule.required() || passkeys > 0);
    }
}
