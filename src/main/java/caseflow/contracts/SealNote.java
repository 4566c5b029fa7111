package caseflow.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the signed PDF was sealed.
 *
 * @param stampedAt what the time-stamp authority says, where the firm has one
 */
public record SealNote(Instant sealedAt, @Nullable Instant stampedAt) {}
