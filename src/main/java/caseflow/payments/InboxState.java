package caseflow.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the provider's notices do.
 *
 * @param waiting how many are not seen to yet
 * @param tries how often the most stubborn of those was tried
 */
public record InboxState(@Nullable Instant lastAt, @Nullable String lastType, int waiting, int tries) {}
