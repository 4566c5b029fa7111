package caseflow.activity;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param path where the thing is shown, below either door; empty where nothing is to be shown
 */
public record Entry(
        long id,
        Instant at,
        String actor,
        String deed,
        String path,
        String label,
        @Nullable Money amount) {

    /** The message key of the sentence; its values are the actor, the label and the amount. */
    public String key() {
        return "activity." + deed;
    }

    /** The same, leading nowhere. */
    public Entry unlinked() {
        return new Entry(id, at, actor, deed, "", label, amount);
    }
}
