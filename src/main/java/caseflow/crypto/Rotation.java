package caseflow.crypto;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of one owner's key, or of the master key.
 *
 * @param owner none: the master key
 * @param done of the total; what came meanwhile is under the new key anyway
 * @param broken could not be opened, and were left as they are
 * @param movedAt when everything was under the new key; the old one is taken away a little later
 */
public record Rotation(
        long id,
        @Nullable String owner,
        Instant startedAt,
        String startedBy,
        long total,
        long done,
        long broken,
        @Nullable Instant movedAt,
        @Nullable Instant finishedAt) {

    public boolean moving() {
        return movedAt == null;
    }
}
