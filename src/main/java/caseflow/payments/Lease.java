package caseflow.payments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notices taken from the inbox to be seen to together.
 *
 * @param intent what all of them are about
 * @param tries how often the most tried of them was taken, this time included
 */
record Lease(@Nullable String intent, List<String> events, int tries) {

    Lease and(Lease other) {
        return new Lease(
                intent, Stream.concat(events.stream(), other.events.stream()).toList(), Math.max(tries, other.tries));
    }
}
