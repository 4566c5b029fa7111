package caseflow.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's own page says of the second factor.
 *
 * @param since when it was turned on; null while it is off
 * @param left how many recovery codes are left
 */
public record FactorState(FactorRule rule, @Nullable Instant since, int left) {

    public boolean on() {
        return since != null;
    }

    public boolean removable() {
        return on() && !rule.required();
    }
}
