package caseflow.contracts;

import java.time.Instant;

/** @param reason may be empty */
public record Refusal(Instant at, String by, String reason) {}
