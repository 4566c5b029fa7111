package caseflow.identity;

import java.time.Instant;

/** An app that counts, as it lies in the database. */
record SecondFactor(byte[] sealed, Instant enrolledAt, long lastStep) {}
