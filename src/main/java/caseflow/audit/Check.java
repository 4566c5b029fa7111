package caseflow.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The chain was followed, or is being.
 *
 * @param noted the head that somebody noted earlier and wanted to be found; empty if none
 * @param done how many rows fit so far, of about that total
 * @param head the code of the last link that fits, once it is finished
 * @param place what the flaw is about
 */
public record Check(
        long id,
        Instant startedAt,
        String startedBy,
        String noted,
        long total,
        long done,
        @Nullable Instant finishedAt,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt,
        @Nullable String head,
        @Nullable Flaw flaw,
        long place) {

    public boolean running() {
        return finishedAt == null;
    }
}
