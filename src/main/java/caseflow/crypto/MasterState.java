package caseflow.crypto;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The master key, as far as it may be shown.
 *
 * @param place the file, or the name in the KMS
 * @param remote whether it is in a KMS
 * @param since when its newest key was made, as far as we know
 * @param owners how many owners' keys it wraps
 */
public record MasterState(
        String place, boolean remote, @Nullable Instant since, long owners) {}
