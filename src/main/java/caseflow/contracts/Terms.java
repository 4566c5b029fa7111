package caseflow.contracts;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is about, in short.
 *
 * @param topic its title
 * @param type as the firm calls such contracts
 * @param value none where there is no sum to it
 * @param endsOn none for one that runs on
 */
public record Terms(
        String topic,
        String type,
        @Nullable Money value,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
