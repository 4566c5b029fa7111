package caseflow.identity.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param here whether it was made for the address the application has now; another one is of no use any more
 */
public record Passkey(
        long id,
        String name,
        boolean here,
        Instant createdAt,
        @Nullable Instant usedAt) {

    public static final int LONGEST_NAME = 60;
}
