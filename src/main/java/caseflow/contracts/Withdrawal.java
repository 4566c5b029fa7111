package caseflow.contracts;

import java.time.Instant;

/** @param reason for the firm's eyes */
public record Withdrawal(Instant at, String by, String reason) {}
