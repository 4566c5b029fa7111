package caseflow.evidence;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What is kept of a deed, and never changed (EV-1).
 *
 * @param zone the firm's zone at that moment
 */
public record Evidence(EvidenceId id, Deed deed, Reader reader, Instant at, ZoneId zone) {}
