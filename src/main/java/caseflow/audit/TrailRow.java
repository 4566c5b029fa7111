package caseflow.audit;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as an admin reads it.
 *
 * @param kind of whoever did it: {@code staff}
 * @param email of their account, as it is now; none for whoever has none
 * @param address of the network they came from
 * @param path where the thing is shown to the firm
 */
public record TrailRow(
        long id,
        Instant at,
        String kind,
        String actor,
        @Nullable String email,
        @Nullable String address,
        @Nullable Long client,
        @Nullable String clientName,
        String deed,
        String path,
        String label,
        @Nullable Money amount) {

    /** The message key of the sentence; its values are the actor, the label and the amount. */
    public String key() {
        return "activity." + deed;
    }

    Place place() {
        return new Place(at, id);
    }
}
