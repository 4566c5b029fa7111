package caseflow.evidence;

import caseflow.clients.ContactId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read a document.
 *
 * @param version of the subject, as it was shown
 * @param link the mailed link it was opened by, if it was
 * @param address the network address they came from
 * @param browser what it calls itself
 */
public record Reading(
        Subject subject,
        int version,
        ContactId contact,
        String name,
        Proof proof,
        @Nullable Long link,
        Way way,
        Instant at,
        String address,
        String browser) {}
