package caseflow.offers;

import caseflow.evidence.EvidenceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the client said.
 *
 * @param number of the version it was said to
 * @param by the contact's name
 * @param reason of a refusal; may be empty
 * @param evidence what proves it
 * @param reopening none while it stands
 */
public record Answer(
        int number,
        Decision decision,
        String by,
        String reason,
        Instant at,
        EvidenceId evidence,
        @Nullable Reopening reopening) {

    /** Staff found it mistaken, and let the client answer again. */
    public record Reopening(Instant at, String by, String reason) {}
}
