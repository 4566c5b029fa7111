package caseflow.clients;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a contact in the portal, in whatever section.
 *
 * @param amount what it is about, where it is about money
 * @param until the last day on which it can be seen to; none if that is never too late
 * @param at when it came
 */
public record Awaited(
        Permission section,
        long id,
        String title,
        @Nullable Money amount,
        @Nullable LocalDate until,
        Instant at) {}
