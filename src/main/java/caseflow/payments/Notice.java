package caseflow.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The provider's hint that something happened. It is never believed: it says whom to ask about.
 *
 * @param intent what it is about; none if it is about no payment
 */
public record Notice(String id, String type, @Nullable String intent, Instant at) {

    /** So that it is known to have come, and nobody is asked for it. */
    public Notice aboutNothing() {
        return new Notice(id, type, null, at);
    }
}
