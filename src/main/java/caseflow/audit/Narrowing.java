package caseflow.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows that are sought have in common, as the database knows it.
 *
 * @param people none: whoever it was
 * @param clients none: whomever it concerns; empty: nobody's
 * @param kind empty: whatever it is about
 * @param from not before
 * @param until before
 * @param words empty: whatever it is called
 */
record Narrowing(
        @Nullable People people,
        @Nullable List<Long> clients,
        String kind,
        @Nullable Instant from,
        @Nullable Instant until,
        String words) {

    /** @param accounts 0 for whoever has none */
    record People(List<String> names, List<Long> accounts) {}
}
