package caseflow.identity;

import java.time.Instant;

/** An app that counts, as it lies in the database. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SecondFactor(byte[] sealed, Instant enrolledAt, long lastStep) {}
