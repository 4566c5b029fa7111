package caseflow.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sealed PDF.
 *
 * @param fingerprint by which {@link SealedDocuments} know it again: the SHA-256 of the seal in it
 * @param at when it was sealed by our own clock
 * @param stampedAt when it was sealed by the clock of a time-stamp authority, where there is one
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sealed(
        byte[] content,
        String fingerprint,
        Instant at,
        @Nullable Instant stampedAt) {}
