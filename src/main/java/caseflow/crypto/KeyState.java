package caseflow.crypto;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an owner's key, and when. */
public record KeyState(
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @Nullable Instant destroyedAt) {

    public boolean destroyed() {
        return destroyedAt != null;
    }
}
